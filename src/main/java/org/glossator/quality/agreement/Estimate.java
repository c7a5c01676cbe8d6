package org.glossator.quality.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.glossator.quality.Interval;

/// A measure of agreement.
///
/// @param value empty where it says nothing, as where nobody has a span of the label
/// @param interval where it lies, as the bootstrap over letters has it; empty if the value is, or
///   if there are fewer than two letters
public record Estimate(OptionalDouble value, Optional<Interval> interval) {}
