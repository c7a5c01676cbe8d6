package org.glossator.mark;

import java.util.UUID;
import org.glossator.letter.Span;

/// What a mark is known by within its letter, from its making to the edit log and the exports.
public record MarkId(UUID value) implements Comparable<MarkId> {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /// The id of whatever a detector suggests at this place with this label: always the same, so
    /// that what a reviewer decided still holds when the detectors are run again.
    public static MarkId ofSuggestion(String label, Span span) {
        long hash = FNV_BASIS;
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * FNV_PRIME;
        }
        return new MarkId(new UUID(hash, (long) span.start() << 32 | span.end()));
    }

    public static MarkId parse(String text) {
        return new MarkId(UUID.fromString(text));
    }

    @Override
    public int compareTo(MarkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
