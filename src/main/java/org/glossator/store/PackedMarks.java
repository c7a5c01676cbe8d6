package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.PACKED_MARKS;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;

import java.util.Optional;
import org.glossator.mark.MarkSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The marks on letters that are done, each letter's in one row beside the rows that say the same.
/// Whoever changes those changes these in the same transaction; a letter that is not done has none,
/// so that work on it pays nothing for them.
record PackedMarks(DSLContext sql) {

    /// What the column takes in every database. Marks that need more stay without: there are few
    /// letters of tens of thousands of marks.
    private static final int MOST_BYTES = 1_000_000;

    private static final int LETTERS_AT_ONCE = 200;

    /// Takes over that the marks are others now.
    void changed(LetterId letter, Reviewer reviewer, MarkSet after) {
        if (delete(of(letter, reviewer)) > 0) {
            insert(letter, reviewer, after);
        }
    }

    /// Takes over that the reviewer is done with the letter, or not done any more.
    void decided(LetterId letter, Reviewer reviewer, ReviewStatus status) {
        delete(of(letter, reviewer));
        if (status == ReviewStatus.DONE) {
            insert(letter, reviewer, new MarkRows(sql, letter, reviewer).read());
        }
    }

    /// Packs what is done of all letters from one id to another, whatever was packed before.
    void renew(long first, long last) {
        delete(PACKED_MARKS.LETTER_ID.between(first, last));
        sql.select(REVIEW.LETTER_ID, REVIEWER.ID, REVIEWER.NAME)
                .from(REVIEW)
                .join(REVIEWER)
                .on(REVIEWER.ID.eq(REVIEW.REVIEWER_ID))
                .where(REVIEW.LETTER_ID.between(first, last))
                .and(REVIEW.STATUS.eq(ReviewStatus.DONE.name()))
                .fetch()
                .forEach(row ->
                        decided(
                                new LetterId(row.value1()),
                                new Reviewer(row.value2(), row.value3()),
                                ReviewStatus.DONE));
    }

    /// The same for all letters, some at a time.
    static void renewAll(Transactions writes) {
        long last =
                writes.run(sql ->
                        sql.select(DSL.max(LETTER.ID)).from(LETTER).fetchSingle(0, long.class));
        for (long first = 0; first <= last; first += LETTERS_AT_ONCE) {
            long from = first;
            writes.run(sql -> {
                new PackedMarks(sql).renew(from, from + LETTERS_AT_ONCE - 1);
                return from;
            });
        }
    }

    /// @throws IllegalArgumentException if they are in no known form
    Optional<MarkSet> read(LetterId letter, Reviewer reviewer) {
        return sql.select(PACKED_MARKS.CONTENT)
                .from(PACKED_MARKS)
                .where(of(letter, reviewer))
                .fetchOptional(PACKED_MARKS.CONTENT)
                .map(bytes -> new MarksCodec().decode(bytes, MarksRead.ALL));
    }

    private void insert(LetterId letter, Reviewer reviewer, MarkSet marks) {
        byte[] content = MarksCodec.encode(marks);
        if (content.length <= MOST_BYTES) {
            sql.insertInto(PACKED_MARKS)
                    .set(PACKED_MARKS.LETTER_ID, letter.value())
                    .set(PACKED_MARKS.REVIEWER_ID, reviewer.id())
                    .set(PACKED_MARKS.CONTENT, content)
                    .execute();
        }
    }

    private int delete(Condition which) {
        return sql.deleteFrom(PACKED_MARKS).where(which).execute();
    }

    private static Condition of(LetterId letter, Reviewer reviewer) {
        return PACKED_MARKS
                .LETTER_ID
                .eq(letter.value())
                .and(PACKED_MARKS.REVIEWER_ID.eq(reviewer.id()));
    }
}
