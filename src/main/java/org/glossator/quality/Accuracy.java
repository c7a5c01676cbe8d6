package org.glossator.quality;

import java.util.OptionalDouble;

/// How many of the attribute values that were compared are the same.
///
/// @param total the values compared
/// @param correct those that are the same in gold and prediction
public record Accuracy(long total, long correct) {

    public static final Accuracy NONE = new Accuracy(0, 0);

    public Accuracy {
        if (correct < 0 || correct > total) {
            throw new IllegalArgumentException(correct + " of " + total);
        }
    }

    /// correct / total; empty if nothing was compared.
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) correct / total);
    }

    public Accuracy plus(Accuracy other) {
        return new Accuracy(total + other.total, correct + other.correct);
    }
}
