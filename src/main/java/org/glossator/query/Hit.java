package org.glossator.query;

import java.util.Optional;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;

/// What answers a query in a letter.
public sealed interface Hit {

    /// The hit with what stands around it.
    Context context();

    /// Where in the letter it is; nothing if it is the letter as a whole.
    default Optional<Span> place() {
        return switch (this) {
            case Words words -> Optional.of(words.span());
            case Marked marked -> Optional.of(marked.span());
            case Whole _ -> Optional.empty();
        };
    }

    /// Words of the letter's text.
    record Words(Span span, Context context) implements Hit {}

    /// A labelled or suggested span.
    ///
    /// @param reviewer at whom it has the stage
    record Marked(
            Span span, Context context, MarkId mark, String label, SpanStage stage, String reviewer)
            implements Hit {}

    /// The letter as a whole, for a query that asks for nothing within it.
    record Whole(Context context) implements Hit {}
}
