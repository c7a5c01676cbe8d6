package org.glossator.store;

/// What the project knows a letter by. Ascends in the order of import.
public record LetterId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
