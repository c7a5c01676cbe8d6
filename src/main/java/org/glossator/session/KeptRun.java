package org.glossator.session;

/// A run that is kept while the window is open, so that a later one can be compared with it.
public record KeptRun(EvaluationOrder order, RunReport report) {}
