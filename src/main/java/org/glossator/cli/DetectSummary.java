package org.glossator.cli;

import java.time.Duration;
import java.util.Locale;

/// How much was detected how fast.
///
/// @param characters UTF-16 code units of the letters' text; a million of them is called a MB,
///   which for letters in ASCII is what their files hold
/// @param time by the clock on the wall, the time in which the threads together ran all detectors
///   over all letters: reading the files, loading the detectors and writing the results are not in
///   it
record DetectSummary(long letters, long characters, long spans, Duration time) {

    private static final double MILLION = 1e6;

    /// One line: `2,002 letters, 11.3 MB, 125,000 spans, 0.21 s, 9,533 letters/s, 53.8 MB/s`.
    String line() {
        double seconds = time.toNanos() / 1e9;
        return String.format(
                Locale.ROOT,
                "%,d letters, %,.1f MB, %,d spans, %,.2f s, %,.0f letters/s, %,.1f MB/s",
                letters,
                characters / MILLION,
                spans,
                seconds,
                perSecond(letters, seconds),
                perSecond(characters / MILLION, seconds));
    }

    private static double perSecond(double amount, double seconds) {
        return seconds == 0 ? 0 : amount / seconds;
    }
}
