package org.glossator.session;

/// What is measured against what.
///
/// @param gold the name of the reviewer, or of the adjudicated layer, whose work is taken for right
/// @param measured whose spans are measured
public record EvaluationOrder(String gold, Measured measured) {}
