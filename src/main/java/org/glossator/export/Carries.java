package org.glossator.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.glossator.mark.Attributes;

/// What a format can carry, and in what unit it counts.
public record Carries(OffsetUnit unit, Set<Part> parts) {

    /// What an export may say of letters and spans beside each span's place and label.
    public enum Part {
        /// The letter's text, character for character.
        TEXT,
        /// Spans that overlap, nest or stand at one place.
        OVERLAP,
        /// The spans' attributes.
        ATTRIBUTES,
        /// Status, rule and confidence.
        PROVENANCE,
        /// Spans that begin or end within a token.
        OFF_TOKEN,
        /// Letters of no characters at all.
        EMPTY_LETTERS,
        /// Suggestions that were rejected, apart from the spans.
        REJECTED,
        /// Letters whose text is left out.
        NO_TEXT
    }

    public Carries {
        parts = Set.copyOf(parts);
    }

    public static Carries of(OffsetUnit unit, Part first, Part... more) {
        return new Carries(unit, EnumSet.of(first, more));
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    /// The spans as this format says them: what it does not carry taken away.
    List<ExportedSpan> project(List<ExportedSpan> spans) {
        return spans.stream().map(this::project).toList();
    }

    private ExportedSpan project(ExportedSpan span) {
        Attributes attributes = has(Part.ATTRIBUTES) ? span.attributes() : Attributes.none();
        return has(Part.PROVENANCE)
                ? span.withAttributes(attributes)
                : ExportedSpan.bare(span.span(), span.label(), attributes);
    }
}
