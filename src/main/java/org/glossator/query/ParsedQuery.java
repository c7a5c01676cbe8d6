package org.glossator.query;

/// What a line was read as.
public sealed interface ParsedQuery {

    record Good(Query query) implements ParsedQuery {}

    record Bad(Problem problem) implements ParsedQuery {}
}
