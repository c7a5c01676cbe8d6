package org.glossator.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// A span of [JsonlFormat] as it stands there.
///
/// @param text what is to stand in the letter at its place, if it says so
record JsonlSpan(ExportedSpan span, @Nullable String text) {

    /// @param json stands on the beginning of the span; then on its end
    static JsonlSpan read(JsonParser json) throws IOException {
        int start = -1;
        int end = -1;
        @Nullable String label = null;
        @Nullable String text = null;
        @Nullable Attributes attributes = null;
        @Nullable String status = null;
        @Nullable String rule = null;
        @Nullable Double confidence = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "start" -> start = json.getIntValue();
                case "end" -> end = json.getIntValue();
                case "label" -> label = JsonlLetter.string(name, json);
                case "text" -> text = JsonlLetter.string(name, json);
                case "attributes" -> attributes = attributes(json);
                case "status" -> status = JsonlLetter.string(name, json);
                case "rule" -> rule = JsonlLetter.string(name, json);
                case "confidence" -> confidence = json.getDoubleValue();
                default -> json.skipChildren();
            }
        }
        ExportedSpan span =
                new ExportedSpan(
                        new Span(start, end),
                        JsonlLetter.given(label, "label"),
                        JsonlLetter.given(attributes, "attributes"),
                        SpanStatus.of(JsonlLetter.given(status, "status")),
                        rule,
                        confidence);
        return new JsonlSpan(span, text);
    }

    /// The span, once it is known to be one of this text.
    ExportedSpan on(String letter) {
        Span place = span.span();
        if (place.end() > letter.length()
                || text != null
                        && (text.length() != place.length()
                                || !letter.startsWith(text, place.start()))) {
            throw new IllegalArgumentException("the span's text is not what stands at " + place);
        }
        return span;
    }

    private static Attributes attributes(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("attributes are no object");
        }
        Attributes attributes = Attributes.none();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            attributes = attributes.with(name, JsonlLetter.string(name, json));
        }
        return attributes;
    }
}
