package org.glossator.detect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.mark.Suggestion;

/// How often suggestions of a confidence are right: their span and label are in the gold.
final class Reliability {

    private record Key(String label, int start, int end) {}

    /// By confidence in hundredths, or by rule: how many there are and how many are right.
    private final Map<String, int[]> byConfidence = new TreeMap<>();

    private final Map<String, int[]> byRule = new TreeMap<>();

    static Reliability of(Detection detection, List<GoldLetter> letters) {
        Reliability reliability = new Reliability();
        for (GoldLetter letter : letters) {
            Set<Key> gold =
                    letter.gold().stream()
                            .map(one -> new Key(one.label(), one.span().start(), one.span().end()))
                            .collect(Collectors.toSet());
            for (Suggestion one : detection.detect(letter.text())) {
                Key key = new Key(one.label(), one.span().start(), one.span().end());
                reliability.count(one, gold.contains(key));
            }
        }
        return reliability;
    }

    private void count(Suggestion suggestion, boolean right) {
        String bin = bin(suggestion.confidence());
        for (int[] counts :
                List.of(
                        byConfidence.computeIfAbsent(bin, b -> new int[2]),
                        byRule.computeIfAbsent(suggestion.rule(), r -> new int[2]))) {
            counts[0]++;
            counts[1] += right ? 1 : 0;
        }
    }

    private static String bin(double confidence) {
        if (confidence >= 0.97) {
            return "0.97-1.00";
        }
        return confidence >= 0.93 ? "0.93-0.96" : confidence >= 0.8 ? "0.80-0.92" : "0.50-0.79";
    }

    /// The share of right ones among all suggestions.
    double right() {
        int all = byConfidence.values().stream().mapToInt(counts -> counts[0]).sum();
        int right = byConfidence.values().stream().mapToInt(counts -> counts[1]).sum();
        return (double) right / all;
    }

    String tableByConfidence() {
        return rows(byConfidence);
    }

    String tableByRule() {
        return rows(byRule);
    }

    private static String rows(Map<String, int[]> counted) {
        StringBuilder rows = new StringBuilder();
        counted.forEach((name, counts) ->
                rows.append(
                        String.format(
                                Locale.ROOT,
                                "%-36s %5d %5d  %.3f%n",
                                name,
                                counts[0],
                                counts[1],
                                (double) counts[1] / counts[0])));
        return rows.toString();
    }
}
