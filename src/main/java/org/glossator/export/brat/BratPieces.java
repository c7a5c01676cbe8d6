package org.glossator.export.brat;

import java.util.StringJoiner;
import org.glossator.export.CodePoints;
import org.glossator.letter.Span;

/// Places in a text as brat writes them: a span across line ends in the pieces between them, the
/// texts of the pieces with one blank between.
///
/// @param codePoints of the text
record BratPieces(String text, CodePoints codePoints) {

    static BratPieces of(String text) {
        return new BratPieces(text, CodePoints.of(text));
    }

    /// `4 6;7 15⇥of MTUS`.
    ///
    /// @param span begins and ends with a visible character
    String of(Span span) {
        StringJoiner places = new StringJoiner(";");
        StringJoiner texts = new StringJoiner(" ");
        int from = span.start();
        while (from < span.end()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? span.end() : Math.min(lineEnd, span.end());
            if (to > from) {
                Span place = codePoints.of(new Span(from, to));
                places.add(place.start() + " " + place.end());
                texts.add(text.substring(from, to));
            }
            from = to + 1;
        }
        return places + "\t" + texts;
    }
}
