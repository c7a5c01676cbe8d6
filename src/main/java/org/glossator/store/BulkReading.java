package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Reads letters with the work of reviewers on them, many at a time and for several threads at
/// once: each has a connection of its own while it reads. What one call reads is of one moment;
/// writes go on meanwhile.
public final class BulkReading implements AutoCloseable {

    private static final int MOST_LETTERS = 32;
    private static final int MOST_TEXT = 1 << 19;

    private final Database database;
    private final List<Reviewer> reviewers;
    private final MarksRead marks;
    private final Queue<Transactions> idle = new ConcurrentLinkedQueue<>();

    BulkReading(Database database, List<Reviewer> reviewers, MarksRead marks) {
        this.database = database;
        this.reviewers = List.copyOf(reviewers);
        this.marks = marks;
    }

    /// The letters in pieces that are good to read at once: each with some dozens of letters, and
    /// fewer where they are long, so that memory does not depend on how long letters are.
    public List<List<LetterId>> pieces(List<LetterId> letters) {
        Map<Long, Integer> lengths =
                with(sql ->
                        sql.select(LETTER.ID, LETTER.TEXT_LENGTH)
                                .from(LETTER)
                                .fetchMap(LETTER.ID, LETTER.TEXT_LENGTH));
        List<List<LetterId>> pieces = new ArrayList<>();
        List<LetterId> piece = new ArrayList<>();
        long length = 0;
        for (LetterId letter : letters) {
            length += lengths.getOrDefault(letter.value(), 0);
            if (!piece.isEmpty() && (length > MOST_TEXT || piece.size() == MOST_LETTERS)) {
                pieces.add(List.copyOf(piece));
                piece.clear();
                length = lengths.getOrDefault(letter.value(), 0);
            }
            piece.add(letter);
        }
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
        }
        return pieces;
    }

    /// Those of these letters that there are, in the order of their import.
    ///
    /// @throws ProjectException if the file cannot be read
    public List<ScannedLetter> read(List<LetterId> letters) {
        List<Long> ids = letters.stream().map(LetterId::value).toList();
        return with(sql -> new LetterBatch(sql, reviewers, marks).read(ids));
    }

    private <T> T with(Function<DSLContext, T> reading) {
        Transactions known = idle.poll();
        Transactions reads = known == null ? Transactions.on(database) : known;
        try {
            return reads.run(reading);
        } finally {
            idle.add(reads);
        }
    }

    /// To be called once no thread reads any more.
    @Override
    public void close() {
        for (Transactions reads = idle.poll(); reads != null; reads = idle.poll()) {
            reads.close();
        }
    }
}
