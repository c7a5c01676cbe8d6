package org.glossator.letter;

import java.util.Comparator;

/// A stretch of a letter's text: UTF-16 code units, half-open, never empty.
///
/// @param start the first code unit, 0 or more
/// @param end the code unit after the last, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// Reading order: by start, and of those that start together the longest first.
    public static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start)
                    .thenComparing(Comparator.comparingInt(Span::end).reversed());

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// The number of code units.
    public int length() {
        return end - start;
    }

    /// Whether the two share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether every code unit of the other lies in this one; a span contains itself.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the code unit at this offset lies in the span.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// The text under the span.
    ///
    /// @throws IndexOutOfBoundsException if the span ends behind the text
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
