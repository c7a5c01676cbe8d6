package org.glossator.quality.sample;

import org.glossator.quality.Interval;

/// What checking some of a stratum came to.
///
/// @param name of the stratum
/// @param lot how many the stratum has
/// @param checked how many of them were checked
/// @param right how many of those were right
public record StratumResult(String name, long lot, long checked, long right) {

    public StratumResult {
        if (right < 0 || right > checked || checked > lot) {
            throw new IllegalArgumentException(
                    "%s: %d right of %d of %d".formatted(name, right, checked, lot));
        }
    }

    /// The share that was right; 0 if none was checked.
    public double share() {
        return checked == 0 ? 0 : (double) right / checked;
    }

    /// Where the stratum's true share lies; everything is possible if none was checked.
    public Interval interval(double level) {
        return checked == lot && lot > 0
                ? new Interval(share(), share())
                : Interval.wilson(share(), SampleEstimate.effectiveSize(checked, lot), level);
    }
}
