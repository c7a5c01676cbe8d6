package org.glossator.store;

/// The place of an edit in the project's log: a later edit has a greater id, with gaps allowed.
public record EditId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
