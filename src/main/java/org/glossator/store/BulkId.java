package org.glossator.store;

/// Names one action of a reviewer on many letters.
public record BulkId(long value) {}
