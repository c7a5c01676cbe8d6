package org.glossator.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.export.ExportedLetter;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;

/// The letters that go out, read from the store one by one as they are asked for, so that a large
/// project needs no more memory than a small one.
final class ChosenLetters {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final ExportChoice choice;
    private final Progress progress;
    private final List<QueueEntry> entries;
    private final Map<LetterId, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ChosenLetters(
            ProjectStore store,
            Reviewer reviewer,
            List<QueueEntry> queue,
            ExportChoice choice,
            Progress progress) {
        this.store = store;
        this.reviewer = reviewer;
        this.choice = choice;
        this.progress = progress;
        this.entries = queue.stream().filter(choice.letters()).toList();
    }

    /// In the order in which they came in.
    List<QueueEntry> entries() {
        return entries;
    }

    /// All of them.
    ///
    /// @throws CancellationException from the iterator, if it was stopped
    Iterator<ExportedLetter> all() {
        return of(entries);
    }

    /// Some of them, in the order given.
    Iterator<ExportedLetter> of(List<QueueEntry> some) {
        Iterator<QueueEntry> coming = some.iterator();
        return new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return coming.hasNext();
            }

            @Override
            public ExportedLetter next() {
                if (progress.stopping()) {
                    throw new CancellationException("the export was stopped");
                }
                progress.at(done++, some.size());
                return letter(coming.next());
            }
        };
    }

    private ExportedLetter letter(QueueEntry entry) {
        Letter letter = store.letter(entry.id());
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("status", entry.status().name().toLowerCase(Locale.ROOT));
        meta.put("reviewer", reviewer.name());
        MarkSet marks = store.marks(entry.id(), reviewer);
        ExportedLetter all =
                ExportedLetter.of(
                        name(entry.id(), letter), letter, marks, choice.selection(), meta);
        ExportedLetter exported = choice.rejected() ? all.withRejected(marks) : all;
        if (choice.deidentification() != null) {
            exported = choice.deidentification().of(exported, marks);
        }
        return exported.withLabels(choice.labels());
    }

    /// The letter's name; of letters with one name all but the first get their digest's beginning
    /// behind it, so that ids stay the same from one export to the next.
    private String name(LetterId id, Letter letter) {
        return names.computeIfAbsent(id, _ -> unique(letter));
    }

    private String unique(Letter letter) {
        String name = letter.name();
        if (!taken.add(name)) {
            name = letter.name() + "-" + letter.digest().shortForm();
            taken.add(name);
        }
        return name;
    }
}
