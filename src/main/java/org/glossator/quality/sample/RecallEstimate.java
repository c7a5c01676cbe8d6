package org.glossator.quality.sample;

import org.glossator.quality.Interval;

/// What reading a sample of windows for misses says of how much was found.
///
/// Recall is right / (right + missed), where `missed` is the misses of the read windows times the
/// windows there are for each one read. The interval is that of the share of windows that have a
/// miss at all (Wilson, for the finite lot), each with as many misses as those found had on
/// average; the number of right spans is taken as known.
///
/// @param missed how many spans the lot is estimated to lack
/// @param missedInterval where that lies
/// @param recall the share of all spans that was found
/// @param interval where that lies
public record RecallEstimate(
        double missed, Interval missedInterval, double recall, Interval interval) {

    /// @param windows how many there are and how many were read; those are right that lack nothing
    /// @param misses in all of those that were read
    /// @param right how many of the suggested spans are right
    /// @throws IllegalArgumentException if no window was read, or there are fewer misses than
    ///   windows that lack something
    public static RecallEstimate of(
            StratumResult windows, long misses, double right, double level) {
        long lacking = windows.checked() - windows.right();
        if (windows.checked() == 0 || misses < lacking || misses > 0 && lacking == 0) {
            throw new IllegalArgumentException(
                    "%d misses in %d of %d windows".formatted(misses, lacking, windows.checked()));
        }
        double each = lacking == 0 ? 1 : (double) misses / lacking;
        Interval complete = windows.interval(level);
        double missed = (double) windows.lot() * misses / windows.checked();
        Interval between =
                new Interval(
                        windows.lot() * (1 - complete.high()) * each,
                        windows.lot() * (1 - complete.low()) * each);
        return new RecallEstimate(
                missed,
                between,
                recall(right, missed),
                new Interval(recall(right, between.high()), recall(right, between.low())));
    }

    private static double recall(double right, double missed) {
        return right + missed == 0 ? 1 : right / (right + missed);
    }
}
