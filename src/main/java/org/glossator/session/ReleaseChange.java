package org.glossator.session;

import java.util.Optional;
import org.glossator.export.release.LetterDifference;
import org.glossator.export.release.SpanDifference;
import org.glossator.letter.Span;
import org.glossator.store.LetterId;

/// One thing that is otherwise in a release than in another.
///
/// @param letter the letter that it is about
/// @param span the span that it is about; empty if it is about the letter as a whole
/// @param place where to look; empty if the project does not have the letter any more
/// @param words the letter's text at the span, as the project has it; empty without a span or place
public record ReleaseChange(
        LetterDifference letter,
        Optional<SpanDifference> span,
        Optional<Place> place,
        String words) {

    /// A place in a letter of the project.
    public record Place(LetterId letter, Span span) {}
}
