package org.glossator.session;

import org.glossator.quality.sample.AcceptancePlan;
import org.jspecify.annotations.Nullable;

/// A spot check that is to be drawn.
///
/// @param label only suggestions of this label; `null` for all
/// @param by what the strata are
/// @param size how many to draw
/// @param seed the same draws the same
/// @param level of the intervals, such as 0.95
public record SampleOrder(@Nullable String label, Strata by, Size size, long seed, double level) {

    /// What suggestions are grouped by before they are drawn.
    public enum Strata {
        LABEL,
        RULE,
        /// Tenths of the confidence.
        CONFIDENCE
    }

    /// How many are drawn.
    public sealed interface Size {}

    /// Just so many.
    ///
    /// @param accept what share must be right for the lot to be accepted
    public record Fixed(long count, double accept) implements Size {}

    /// As many as an interval of this half-width takes.
    ///
    /// @param expected what share is thought to be right
    /// @param accept what share must be right for the lot to be accepted
    public record HalfWidth(double halfWidth, double expected, double accept) implements Size {}

    /// As many as an acceptance plan takes.
    public record Acceptance(AcceptancePlan.Demand demand) implements Size {}
}
