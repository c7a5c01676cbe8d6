package org.glossator.store;

import static org.glossator.store.table.Tables.REVIEW;

import java.util.ArrayList;
import java.util.List;
import org.glossator.mark.EditConflict;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.jooq.DSLContext;

/// Whether a reviewer's marks on a letter are those that the log leads to, and counted as they are.
///
/// @param findings to which those of the reviews are added
record ReviewCheck(DSLContext sql, List<Finding> findings) {

    /// @return how many edits were replayed
    int check(LetterId letter, Reviewer reviewer, List<Suggestion> suggestions, int length) {
        MarkSet stored;
        try {
            stored = new MarkRows(sql, letter, reviewer).read();
        } catch (RuntimeException e) {
            findings.add(new Finding.LetterUnreadable(letter, Finding.Part.MARKS));
            return 0;
        }
        LetterCheck.checkBounds(letter, stored.annotations(), length, findings);
        checkCounts(letter, reviewer, stored);
        checkPacked(letter, reviewer, stored);
        List<LoggedEdit> log;
        try {
            log = new LogRows(sql, letter, reviewer).read();
        } catch (RuntimeException e) {
            findings.add(new Finding.LetterUnreadable(letter, Finding.Part.LOG));
            return 0;
        }
        List<Suggestion> ever = new ArrayList<>(suggestions);
        ever.addAll(new LetterRows(sql).withdrawn(letter));
        replay(letter, reviewer, MarkSet.of(ever), log, stored);
        return log.size();
    }

    private void replay(
            LetterId letter,
            Reviewer reviewer,
            MarkSet imported,
            List<LoggedEdit> log,
            MarkSet stored) {
        MarkSet marks = imported;
        for (LoggedEdit logged : log) {
            try {
                marks = marks.apply(logged.edit());
            } catch (EditConflict e) {
                findings.add(new Finding.EditDoesNotFit(letter, reviewer, logged.id()));
                return;
            }
        }
        if (!marks.over(stored.suggestions()).equals(stored)) {
            findings.add(new Finding.MarksDiffer(letter, reviewer));
        }
    }

    private void checkPacked(LetterId letter, Reviewer reviewer, MarkSet stored) {
        boolean same;
        try {
            same = new PackedMarks(sql).read(letter, reviewer).map(stored::equals).orElse(true);
        } catch (RuntimeException e) {
            same = false;
        }
        if (!same) {
            findings.add(new Finding.PackedMarksDiffer(letter, reviewer));
        }
    }

    private void checkCounts(LetterId letter, Reviewer reviewer, MarkSet stored) {
        boolean counted =
                sql.select(REVIEW.UNDECIDED, REVIEW.ANNOTATIONS)
                        .from(REVIEW)
                        .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                        .and(REVIEW.LETTER_ID.eq(letter.value()))
                        .fetchOptional()
                        .map(row ->
                                row.value1() == stored.undecidedCount()
                                        && row.value2() == stored.annotationCount())
                        .orElse(false);
        if (!counted) {
            findings.add(new Finding.CountsDiffer(letter, reviewer));
        }
    }
}
