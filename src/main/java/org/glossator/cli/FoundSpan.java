package org.glossator.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.glossator.intake.Intake;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;
import org.jspecify.annotations.Nullable;

/// A suggestion in the file's own characters, line ends untouched.
///
/// @param span UTF-16 code units of the file's characters, the byte order mark not counted
/// @param text what stands there in the file
record FoundSpan(Span span, String text, Suggestion suggestion) {

    private static final Comparator<FoundSpan> ORDER =
            Comparator.comparing(FoundSpan::span).thenComparing(f -> f.suggestion().label());

    /// The suggestions for a letter, sorted by start, then longest first.
    static List<FoundSpan> of(Intake.Accepted file, List<Suggestion> suggestions) {
        return suggestions.stream().map(s -> of(file, s)).sorted(ORDER).toList();
    }

    private static FoundSpan of(Intake.Accepted file, Suggestion suggestion) {
        Span span = file.letter().source().map().toSource(suggestion.span());
        return new FoundSpan(span, span.of(file.characters()), suggestion);
    }

    /// Writes the span as one JSON object.
    ///
    /// @param letter the letter's name, `null` if the file that is written to says it
    void write(JsonGenerator json, @Nullable String letter) throws IOException {
        json.writeStartObject();
        if (letter != null) {
            json.writeStringField("letter", letter);
        }
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("label", suggestion.label());
        json.writeStringField("text", text);
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, String> entry : suggestion.attributes().toMap().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeStringField("rule", suggestion.rule());
        json.writeNumberField("confidence", suggestion.confidence());
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
