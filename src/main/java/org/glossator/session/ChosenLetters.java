package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.glossator.export.ExportedLetter;
import org.glossator.export.InOrder;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.glossator.store.BulkReading;
import org.glossator.store.LetterId;
import org.glossator.store.MarksRead;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// The letters of a project that go out. They are read and made ready on an executor, a few ahead
/// of whoever takes them, so that a large project needs no more memory than a small one.
final class ChosenLetters implements AutoCloseable {

    /// So many pieces of the project are in memory at once.
    private static final int AHEAD = 4;

    private final Reviewer reviewer;
    private final ExportChoice choice;
    private final Progress progress;
    private final Executor executor;
    private final List<QueueEntry> entries;
    private final BulkReading reading;
    private final List<InOrder<List<LetterId>, List<Ready>>> begun = new ArrayList<>();
    private final Map<LetterId, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// @param digest of the text as it is in the project
    private record Ready(LetterId id, ExportedLetter letter, Digest digest) {}

    /// @param executor what it is given waits for nothing
    ChosenLetters(
            ProjectStore store,
            Reviewer reviewer,
            List<QueueEntry> queue,
            ExportChoice choice,
            Progress progress,
            Executor executor) {
        this.reviewer = reviewer;
        this.choice = choice;
        this.progress = progress;
        this.executor = executor;
        this.entries = queue.stream().filter(choice.letters()).toList();
        this.reading = store.bulkReading(List.of(reviewer), MarksRead.ALL);
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

    /// Some of them, in the order given, which is that in which they came in.
    Iterator<ExportedLetter> of(List<QueueEntry> some) {
        List<LetterId> ids = some.stream().map(QueueEntry::id).toList();
        InOrder<List<LetterId>, List<Ready>> pieces =
                new InOrder<>(reading.pieces(ids).iterator(), this::read, executor, AHEAD);
        begun.add(pieces);
        return new Iterator<>() {
            private Iterator<Ready> piece = List.<Ready>of().iterator();
            private int done;

            @Override
            public boolean hasNext() {
                while (!piece.hasNext() && pieces.hasNext()) {
                    piece = pieces.next().iterator();
                }
                return piece.hasNext();
            }

            @Override
            public ExportedLetter next() {
                if (progress.stopping()) {
                    throw new CancellationException("the export was stopped");
                }
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                progress.at(done++, some.size());
                return named(piece.next());
            }
        };
    }

    @Override
    public void close() {
        begun.forEach(InOrder::close);
        reading.close();
    }

    private List<Ready> read(List<LetterId> letters) {
        return reading.read(letters).stream().map(this::exported).toList();
    }

    private Ready exported(ScannedLetter scanned) {
        Letter letter = scanned.letter();
        MarkSet marks = scanned.layers().getFirst().marks();
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("status", scanned.layers().getFirst().status().name().toLowerCase(Locale.ROOT));
        meta.put("reviewer", reviewer.name());
        ExportedLetter all =
                ExportedLetter.of(letter.name(), letter, marks, choice.selection(), meta);
        ExportedLetter exported = choice.rejected() ? all.withRejected(marks) : all;
        if (choice.deidentification() != null) {
            exported = choice.deidentification().of(exported, marks);
        }
        return new Ready(scanned.id(), exported.withLabels(choice.labels()), letter.digest());
    }

    private ExportedLetter named(Ready ready) {
        String name = names.computeIfAbsent(ready.id(), _ -> unique(ready));
        ExportedLetter letter = ready.letter();
        return name.equals(letter.id()) ? letter : letter.withId(name);
    }

    /// The letter's name; of letters with one name all but the first get their digest's beginning
    /// behind it, so that ids stay the same from one export to the next.
    private String unique(Ready ready) {
        String name = ready.letter().id();
        if (!taken.add(name)) {
            name = name + "-" + ready.digest().shortForm();
            taken.add(name);
        }
        return name;
    }
}
