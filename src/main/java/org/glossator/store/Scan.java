package org.glossator.store;

import java.util.ArrayList;
import java.util.List;

/// All letters of a project that meet some criteria, read a few at a time in the order of their
/// import, so that a large project needs no more memory than a small one.
///
/// Each reading sees the project as it is then; writes go on meanwhile, and letters that come in
/// during the scan are in it. Used by one thread.
public final class Scan {

    private final Transactions reads;
    private final ScanCriteria criteria;
    private final List<Reviewer> reviewers;
    private final boolean withMarks;
    private long last = -1;

    Scan(Transactions reads, ScanCriteria criteria, List<Reviewer> reviewers, boolean withMarks) {
        this.reads = reads;
        this.criteria = criteria;
        this.reviewers = List.copyOf(reviewers);
        this.withMarks = withMarks;
    }

    /// The next letters; none when the scan is at its end.
    ///
    /// @param most how many at most: one transaction and one turn at the file
    /// @throws ProjectException if the file cannot be read
    public List<ScannedLetter> next(int most) {
        List<ScannedLetter> letters =
                reads.run(sql ->
                        new ArrayList<>(
                                new ScanRows(sql, criteria, reviewers, withMarks)
                                        .after(last, most)));
        if (!letters.isEmpty()) {
            last = letters.getLast().id().value();
        }
        return letters;
    }

    /// How many letters there are still to come, as rows tell it now.
    public int remaining() {
        return reads.run(sql -> new ScanRows(sql, criteria, reviewers, withMarks).countAfter(last));
    }
}
