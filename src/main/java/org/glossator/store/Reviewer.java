package org.glossator.store;

/// Someone whose annotations the project keeps apart from everybody else's; an adjudicated gold
/// layer is one too.
public record Reviewer(long id, String name) {}
