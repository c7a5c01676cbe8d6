package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.glossator.export.ExportedLetter;
import org.glossator.export.split.LettersInOrder;
import org.glossator.export.split.Side;
import org.glossator.export.split.Split;
import org.glossator.export.split.SplitPlan;
import org.glossator.export.split.SplitReport;
import org.glossator.letter.Letter;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;

/// A split of a project's letters. Groups are found among all of them, in the order in which they
/// came in, whichever go out.
final class ProjectSplit {

    private final ProjectStore store;
    private final List<QueueEntry> queue;
    private final ChosenLetters chosen;
    private final Split split;
    private final Map<LetterId, Integer> numbers = new HashMap<>();

    /// @throws CancellationException if it was stopped
    ProjectSplit(
            ProjectStore store,
            List<QueueEntry> queue,
            ChosenLetters chosen,
            SplitPlan plan,
            Progress progress) {
        this.store = store;
        this.queue = queue;
        this.chosen = chosen;
        for (QueueEntry entry : queue) {
            numbers.put(entry.id(), numbers.size());
        }
        Map<Integer, Map<String, Integer>> labels = labels();
        split =
                Split.of(
                        new LettersInOrder(queue.size(), number -> letter(number, progress)),
                        plan,
                        number -> Optional.ofNullable(labels.get(number)));
    }

    private Letter letter(int number, Progress progress) {
        if (progress.stopping()) {
            throw new CancellationException("the split was stopped");
        }
        return store.letter(queue.get(number).id());
    }

    private Map<Integer, Map<String, Integer>> labels() {
        Map<Integer, Map<String, Integer>> labels = new HashMap<>();
        Iterator<ExportedLetter> letters = chosen.all();
        for (QueueEntry entry : chosen.entries()) {
            Map<String, Integer> counts = new TreeMap<>();
            letters.next().spans().forEach(span -> counts.merge(span.label(), 1, Integer::sum));
            labels.put(numbers.get(entry.id()), counts);
        }
        return labels;
    }

    SplitReport report() {
        return split.report();
    }

    /// The letters of a side that go out, each with its side and group.
    Iterator<ExportedLetter> side(Side side) {
        List<QueueEntry> some = new ArrayList<>();
        for (QueueEntry entry : chosen.entries()) {
            if (split.side(numbers.get(entry.id())) == side) {
                some.add(entry);
            }
        }
        Iterator<QueueEntry> entries = some.iterator();
        Iterator<ExportedLetter> letters = chosen.of(some);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return letters.hasNext();
            }

            @Override
            public ExportedLetter next() {
                return on(letters.next(), entries.next());
            }
        };
    }

    /// The letter with its side and group, which is named by its first letter.
    ExportedLetter on(ExportedLetter letter, QueueEntry entry) {
        int number = numbers.get(entry.id());
        return letter.on(split.side(number), split.groupDigest(number).shortForm());
    }
}
