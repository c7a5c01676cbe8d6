package org.glossator.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.glossator.letter.Letter;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelEvaluation;
import org.glossator.quality.run.RunComparison;
import org.glossator.quality.run.RunComparison.Change;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;

/// What got better and what got worse from one run to another.
///
/// @param labels label by label, in the order of their names, all of them together first
/// @param changes letter by letter, the first of them if there are very many
/// @param all how many there are
/// @param apart how many letters could not be compared: only one run has them, or gold is another
public record RunChanges(List<OfLabel> labels, List<RunChange> changes, long all, int apart) {

    /// A list that is walked by hand has no use for more.
    private static final int MOST = 10_000;

    /// How a label did.
    ///
    /// @param label empty for all labels together
    /// @param before its strict F1 in the earlier run; not a number if it had none
    /// @param now the same in the later run
    public record OfLabel(String label, double before, double now, long better, long worse) {}

    public RunChanges {
        labels = List.copyOf(labels);
        changes = List.copyOf(changes);
    }

    /// Reads the letters in which something changed.
    ///
    /// @throws CancellationException if it was stopped
    static RunChanges of(KeptRun before, KeptRun now, ProjectStore store, Progress progress) {
        RunComparison found = now.report().mistakes().since(before.report().mistakes());
        SortedMap<Long, List<Judged>> byLetter = new TreeMap<>();
        found.better().forEach(change -> add(change, true, byLetter));
        found.worse().forEach(change -> add(change, false, byLetter));
        List<RunChange> changes = new ArrayList<>();
        int done = 0;
        for (Map.Entry<Long, List<Judged>> letter : byLetter.entrySet()) {
            if (progress.stopping()) {
                throw new CancellationException("it was stopped");
            }
            if (changes.size() < MOST) {
                changes.addAll(of(new LetterId(letter.getKey()), letter.getValue(), store));
            }
            progress.at(++done, byLetter.size());
        }
        return new RunChanges(
                labels(before.report().evaluation(), now.report().evaluation(), found),
                changes.subList(0, Math.min(MOST, changes.size())),
                found.better().size() + found.worse().size(),
                now.report().mistakes().apart(before.report().mistakes()).size());
    }

    private record Judged(Change change, boolean better) {}

    private static void add(Change change, boolean better, SortedMap<Long, List<Judged>> byLetter) {
        byLetter.computeIfAbsent(Long.valueOf(change.letter()), _ -> new ArrayList<>())
                .add(new Judged(change, better));
    }

    private static List<RunChange> of(LetterId id, List<Judged> changes, ProjectStore store) {
        Letter letter = store.letter(id);
        return changes.stream()
                .sorted(Comparator.comparing(one -> one.change().span().span()))
                .map(one ->
                        new RunChange(
                                id,
                                letter.name(),
                                one.change().span(),
                                one.change().kind(),
                                one.better(),
                                one.change().span().span().of(letter.text())))
                .toList();
    }

    private static List<OfLabel> labels(Evaluation before, Evaluation now, RunComparison found) {
        SortedSet<String> names = new TreeSet<>(before.labels().keySet());
        names.addAll(now.labels().keySet());
        List<OfLabel> labels = new ArrayList<>();
        labels.add(
                new OfLabel(
                        "",
                        before.all().strict().f1(),
                        now.all().strict().f1(),
                        found.better().size(),
                        found.worse().size()));
        for (String name : names) {
            labels.add(
                    new OfLabel(
                            name,
                            f1(before, name),
                            f1(now, name),
                            count(found.better(), name),
                            count(found.worse(), name)));
        }
        return labels;
    }

    private static double f1(Evaluation of, String label) {
        LabelEvaluation known = of.labels().get(label);
        return known == null ? Double.NaN : known.strict().f1();
    }

    private static long count(List<Change> changes, String label) {
        return changes.stream().filter(change -> change.span().label().equals(label)).count();
    }
}
