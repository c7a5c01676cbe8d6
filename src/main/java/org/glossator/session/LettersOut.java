package org.glossator.session;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// The letters of a project as they go out, in the order of their import. They are read and made
/// ready on an executor, a few ahead of whoever takes them.
final class LettersOut implements AutoCloseable {

    /// So many pieces of the project are in memory at once.
    private static final int AHEAD = 4;

    private final Reviewer reviewer;
    private final ExportChoice choice;
    private final List<LetterId> chosen;
    private final BulkReading reading;
    private final InOrder<List<LetterId>, List<Ready>> pieces;
    private final Set<String> ids = new HashSet<>();

    /// @param digest of the text as it is in the project
    private record Ready(ExportedLetter letter, Digest digest) {}

    /// @param executor what it is given waits for nothing
    LettersOut(ProjectStore store, Reviewer reviewer, ExportChoice choice, Executor executor) {
        this.reviewer = reviewer;
        this.choice = choice;
        chosen =
                store.queue(reviewer).stream()
                        .filter(choice.letters())
                        .map(QueueEntry::id)
                        .toList();
        reading = store.bulkReading(List.of(reviewer), true);
        pieces = new InOrder<>(reading.pieces(chosen).iterator(), this::read, executor, AHEAD);
    }

    /// @throws CancellationException from the iterator once the work is to stop
    Iterator<ExportedLetter> watchedBy(Progress progress) {
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
                hasNext();
                progress.at(done++, chosen.size());
                return unique(piece.next());
            }
        };
    }

    @Override
    public void close() {
        pieces.close();
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
        return new Ready(exported.withLabels(choice.labels()), letter.digest());
    }

    /// The letter's name; of letters with one name all but the first get their digest's beginning
    /// behind it, so that ids stay the same from one export to the next.
    private ExportedLetter unique(Ready ready) {
        ExportedLetter letter = ready.letter();
        if (ids.add(letter.id())) {
            return letter;
        }
        String id = letter.id() + "-" + ready.digest().shortForm();
        ids.add(id);
        return letter.withId(id);
    }
}
