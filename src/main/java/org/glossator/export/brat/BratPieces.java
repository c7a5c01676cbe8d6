package org.glossator.export.brat;

import java.util.StringJoiner;
import org.glossator.export.CodePoints;
import org.glossator.letter.Span;
import org.glossator.letter.SpanEdges;

/// Places in a text as brat writes them: a span across line ends in the pieces between them, the
/// texts of the pieces with one blank between.
///
/// @param codePoints of the text
record BratPieces(String text, CodePoints codePoints) {

    static BratPieces of(String text) {
        return new BratPieces(text, CodePoints.of(text));
    }

    /// `4 6;7 15⇥of MTUS`. Blanks at the edges of a line are in no piece, nor is a blank line.
    ///
    /// @param span begins and ends with a visible character
    String of(Span span) {
        StringJoiner places = new StringJoiner(";");
        StringJoiner texts = new StringJoiner(" ");
        int from = span.start();
        while (from < span.end()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? span.end() : Math.min(lineEnd, span.end());
            SpanEdges.snap(text, from, to)
                    .ifPresent(piece -> {
                        Span place = codePoints.of(piece);
                        places.add(place.start() + " " + place.end());
                        texts.add(piece.of(text));
                    });
            from = to + 1;
        }
        return places + "\t" + texts;
    }
}
