package org.glossator.quality.difference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What two reviewers say of one place.
///
/// @param <T> what stands there: an annotation, or a span with its label
public sealed interface Pairing<T> {

    /// What they disagree about; nothing if they say the same.
    Set<DifferenceKind> kinds();

    /// Both have something there.
    record Both<T>(T left, T right, Set<DifferenceKind> kinds) implements Pairing<T> {
        public Both {
            kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        }
    }

    record OnlyLeft<T>(T left) implements Pairing<T> {
        @Override
        public Set<DifferenceKind> kinds() {
            return Set.of(DifferenceKind.MISSING);
        }
    }

    record OnlyRight<T>(T right) implements Pairing<T> {
        @Override
        public Set<DifferenceKind> kinds() {
            return Set.of(DifferenceKind.MISSING);
        }
    }

    default boolean isAgreed() {
        return kinds().isEmpty();
    }
}
