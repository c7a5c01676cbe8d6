package org.glossator.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;

/// Strict span scores per label, and how many attributes of the matched spans are right: compared
/// name by name over the names that either side has.
final class Scores {

    static final List<String> LABELS = List.of("DATE", "DRUG", "DECISION", "CITATION");

    private final Map<String, int[]> counts = new TreeMap<>();

    private static final int MATCHED = 0;
    private static final int GOLD = 1;
    private static final int FOUND = 2;
    private static final int RIGHT = 3;
    private static final int NAMES = 4;

    static Scores of(Detection detection, List<GoldLetter> letters, Consumer<String> mistakes) {
        Scores scores = new Scores();
        for (GoldLetter letter : letters) {
            scores.add(letter, detection.detect(letter.text()), mistakes);
        }
        return scores;
    }

    private void add(GoldLetter letter, List<Suggestion> found, Consumer<String> mistakes) {
        for (String label : LABELS) {
            Map<Span, Suggestion> suggestions = new HashMap<>();
            found.stream()
                    .filter(suggestion -> suggestion.label().equals(label))
                    .forEach(suggestion -> suggestions.put(suggestion.span(), suggestion));
            count(label, FOUND, suggestions.size());
            for (GoldLetter.Gold gold : letter.gold()) {
                if (!gold.label().equals(label)) {
                    continue;
                }
                count(label, GOLD, 1);
                Suggestion match = suggestions.remove(gold.span());
                if (match == null) {
                    mistakes.accept(mistake("MISSED", letter, gold.span(), label));
                } else {
                    count(label, MATCHED, 1);
                    compare(letter, gold, match, mistakes);
                }
            }
            suggestions.values().stream()
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .forEach(extra ->
                            mistakes.accept(
                                    mistake("EXTRA", letter, extra.span(), label)
                                            + " "
                                            + extra.rule()));
        }
    }

    private void compare(
            GoldLetter letter, GoldLetter.Gold gold, Suggestion match, Consumer<String> mistakes) {
        Map<String, String> found = match.attributes().toMap();
        TreeSet<String> names = new TreeSet<>(gold.attributes().keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            count(gold.label(), NAMES, 1);
            String expected = gold.attributes().get(name);
            if (found.containsKey(name) && found.get(name).equals(expected)) {
                count(gold.label(), RIGHT, 1);
            } else {
                mistakes.accept(
                        mistake("ATTRIBUTE", letter, gold.span(), gold.label())
                                + " "
                                + name
                                + " gold «"
                                + expected
                                + "» found «"
                                + found.get(name)
                                + "»");
            }
        }
    }

    private static String mistake(String kind, GoldLetter letter, Span span, String label) {
        String text = letter.text();
        String before = text.substring(Math.max(0, span.start() - 40), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        return (kind
                        + " "
                        + label
                        + " "
                        + letter.name()
                        + " "
                        + span.start()
                        + ": "
                        + before
                        + "[["
                        + span.of(text)
                        + "]]"
                        + behind)
                .replaceAll("\\s+", " ");
    }

    private void count(String label, int what, int by) {
        counts.computeIfAbsent(label, l -> new int[5])[what] += by;
    }

    private int sum(String label, int what) {
        if (!label.equals("all")) {
            return counts.getOrDefault(label, new int[5])[what];
        }
        return counts.values().stream().mapToInt(count -> count[what]).sum();
    }

    /// @param label one of [#LABELS], or "all"
    double f1(String label) {
        return 2.0 * sum(label, MATCHED) / (sum(label, GOLD) + sum(label, FOUND));
    }

    double attributes(String label) {
        return (double) sum(label, RIGHT) / sum(label, NAMES);
    }

    String table() {
        StringBuilder table =
                new StringBuilder("label     gold found match   P     R     F1    attr\n");
        for (String label : List.of("DATE", "DRUG", "DECISION", "CITATION", "all")) {
            int match = sum(label, MATCHED);
            table.append(
                    String.format(
                            "%-9s %4d %4d %4d  %.3f %.3f %.3f  %.3f%n",
                            label,
                            sum(label, GOLD),
                            sum(label, FOUND),
                            match,
                            (double) match / sum(label, FOUND),
                            (double) match / sum(label, GOLD),
                            f1(label),
                            attributes(label)));
        }
        return table.toString();
    }
}
