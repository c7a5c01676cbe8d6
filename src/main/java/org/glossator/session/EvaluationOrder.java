package org.glossator.session;

import java.util.Optional;

/// What is measured against what.
///
/// @param gold the name of the reviewer, or of the adjudicated layer, whose work is taken for right
/// @param predicted the name of the reviewer who is measured; empty for the detectors
public record EvaluationOrder(String gold, Optional<String> predicted) {}
