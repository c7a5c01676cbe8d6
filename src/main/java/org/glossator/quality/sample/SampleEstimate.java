package org.glossator.quality.sample;

import java.util.List;
import org.glossator.quality.Interval;

/// What a stratified sample says of the whole lot.
///
/// @param share the estimate of the share that is right: that of each stratum, weighted by its size
///   (Cochran, *Sampling Techniques*, 1977, ch. 5)
/// @param interval Wilson's, for the size of a simple sample that would vary as much (after Korn
///   and Graubard 1998, *Survey Methodology* 24); never for more than were checked, so that luck in
///   a stratum does not narrow it
/// @param strata what it is made of; those of which none was checked are left out of the estimate
/// @param checked how many were checked
public record SampleEstimate(
        double share, Interval interval, List<StratumResult> strata, long checked) {

    /// @param strata at least one of which something was checked
    /// @throws IllegalArgumentException if nothing was checked
    public static SampleEstimate of(List<StratumResult> strata, double level) {
        List<StratumResult> seen = strata.stream().filter(s -> s.checked() > 0).toList();
        long checked = seen.stream().mapToLong(StratumResult::checked).sum();
        if (checked == 0) {
            throw new IllegalArgumentException("nothing was checked yet");
        }
        double lot = seen.stream().mapToLong(StratumResult::lot).sum();
        double right = 0;
        for (StratumResult stratum : seen) {
            right += stratum.lot() * stratum.share();
        }
        double share = right / lot;
        Interval interval =
                checked == lot
                        ? new Interval(share, share)
                        : Interval.wilson(share, size(seen, share, lot, checked), level);
        return new SampleEstimate(share, interval, List.copyOf(strata), checked);
    }

    /// Whether the lot has at least this share right, as sure as the interval is.
    public boolean showsAtLeast(double required) {
        return interval.low() >= required;
    }

    /// The size of a sample from endless supply that says as much as this one says of its lot.
    static double effectiveSize(long checked, long lot) {
        return checked >= lot ? Double.MAX_VALUE : (double) checked * (lot - 1) / (lot - checked);
    }

    private static double size(List<StratumResult> seen, double share, double lot, long checked) {
        double variance = 0;
        double unweighted = 0;
        for (StratumResult stratum : seen) {
            double weight = stratum.lot() / lot;
            double size = effectiveSize(stratum.checked(), stratum.lot());
            variance += weight * weight * stratum.share() * (1 - stratum.share()) / size;
            unweighted += weight * weight / size;
        }
        double most = effectiveSize(checked, (long) lot);
        double byWeights = unweighted > 0 ? Math.min(most, 1 / unweighted) : most;
        return variance > 0 ? Math.min(byWeights, share * (1 - share) / variance) : byWeights;
    }
}
