package org.glossator.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.glossator.mark.Attributes;

/// A line of doccano's export: `{"text", "label": [[start, end, "LABEL"], …]}`, or `entities` with
/// `start_offset` and `end_offset`; offsets in code points. Relations are passed over.
final class DoccanoLetter {

    static final String FORMAT = "doccano";

    private DoccanoLetter() {}

    static boolean is(JsonNode node) {
        return spans(node).isArray();
    }

    static Intake read(Path place, String name, JsonNode node) {
        String characters = SoundText.of(node.path("text").textValue());
        if (characters.isBlank()) {
            return new Intake.Refused(place, Refusal.EMPTY, "");
        }
        PlacedSpans spans = new PlacedSpans(characters, PlacedSpans.Unit.CODE_POINTS);
        spans(node).forEach(span -> place(span, spans));
        return spans.letter(place, name, AnnotatedJson.source(place, spans), FORMAT, List.of());
    }

    private static JsonNode spans(JsonNode node) {
        for (String field : new String[] {"entities", "label", "labels"}) {
            if (node.path(field).isArray()) {
                return node.path(field);
            }
        }
        return node.path("entities");
    }

    private static void place(JsonNode span, PlacedSpans spans) {
        JsonNode start = span.isArray() ? span.path(0) : span.path("start_offset");
        JsonNode end = span.isArray() ? span.path(1) : span.path("end_offset");
        JsonNode label = span.isArray() ? span.path(2) : span.path("label");
        spans.place(
                AnnotatedJson.offset(start),
                AnnotatedJson.offset(end),
                null,
                label.asText(""),
                Attributes.none());
    }
}
