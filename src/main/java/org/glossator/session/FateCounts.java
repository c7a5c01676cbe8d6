package org.glossator.session;

import org.glossator.quality.Interval;

/// What became of the suggestions of a label or of a rule, at everybody who worked on them.
///
/// @param name of the label or rule
/// @param undecided suggestions that nobody has decided
public record FateCounts(
        String name, long accepted, long corrected, long rejected, long undecided) {

    static FateCounts none(String name) {
        return new FateCounts(name, 0, 0, 0, 0);
    }

    FateCounts plus(SuggestionFate fate) {
        return switch (fate) {
            case ACCEPTED -> new FateCounts(name, accepted + 1, corrected, rejected, undecided);
            case CORRECTED -> new FateCounts(name, accepted, corrected + 1, rejected, undecided);
            case REJECTED -> new FateCounts(name, accepted, corrected, rejected + 1, undecided);
            case UNDECIDED -> new FateCounts(name, accepted, corrected, rejected, undecided + 1);
        };
    }

    /// Both together, under this one's name.
    FateCounts plus(FateCounts other) {
        return new FateCounts(
                name,
                accepted + other.accepted,
                corrected + other.corrected,
                rejected + other.rejected,
                undecided + other.undecided);
    }

    public long decided() {
        return accepted + corrected + rejected;
    }

    /// The share of the decided ones that were accepted as they are; 0 if none was decided.
    public double precision() {
        return decided() == 0 ? 0 : (double) accepted / decided();
    }

    /// Wilson's interval for the precision. It holds for what was decided so far: reviewers who
    /// begin with what is doubtful make a rule look worse than it is.
    public Interval interval(double level) {
        return Interval.wilson(precision(), decided(), level);
    }
}
