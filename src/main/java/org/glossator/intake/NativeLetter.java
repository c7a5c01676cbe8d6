package org.glossator.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Digest;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.mark.Attributes;

/// A line of Glossator's own export: `{"text", "spans": [{"start", "end", "label", …}], "meta",
/// "offset_unit"}`. Without `offset_unit`, as Prodigy and spaCy's users write it, offsets count
/// code points.
final class NativeLetter {

    static final String FORMAT = "jsonl";

    private NativeLetter() {}

    static Intake read(Path place, String fallbackName, JsonNode node) {
        String characters = SoundText.of(node.path("text").textValue());
        if (characters.isBlank()) {
            return new Intake.Refused(place, Refusal.EMPTY, "");
        }
        JsonNode own = node.path("meta").path("letter");
        String digest = own.path("sha256").asText("");
        if (!digest.isEmpty() && !digest.equals(Digest.of(characters).hex())) {
            return new Intake.Refused(
                    place, Refusal.DAMAGED, "the text is not the one that was exported");
        }
        PlacedSpans spans = new PlacedSpans(characters, unit(node));
        node.path("spans").forEach(span -> place(span, spans));
        String name = AnnotatedJson.usable(own.path("name").asText(""));
        boolean asExported = characters.equals(spans.folded().text());
        return spans.letter(
                place,
                name.isEmpty() ? fallbackName : name,
                asExported ? source(own, characters) : AnnotatedJson.source(place, spans),
                FORMAT,
                List.of());
    }

    private static PlacedSpans.Unit unit(JsonNode node) {
        return node.path("offset_unit").asText("").equalsIgnoreCase("utf-16")
                ? PlacedSpans.Unit.UTF_16
                : PlacedSpans.Unit.CODE_POINTS;
    }

    private static void place(JsonNode span, PlacedSpans spans) {
        double confidence = span.path("confidence").asDouble(1);
        boolean decided = !span.path("status").asText("").equals("undecided");
        spans.place(
                AnnotatedJson.offset(span.path("start")),
                AnnotatedJson.offset(span.path("end")),
                span.path("text").textValue(),
                span.path("label").asText(""),
                span.path("attributes").isObject()
                        ? AnnotatedJson.attributes(span.path("attributes"))
                        : Attributes.none(),
                decided,
                decided ? 1 : Math.clamp(confidence, 0, 1));
    }

    /// The file that the letter was first read from, as far as what is said of it fits the text.
    private static Source source(JsonNode own, String text) {
        String charset = AnnotatedJson.usable(own.path("charset").asText("UTF-8"));
        return new Source(
                AnnotatedJson.usable(own.path("file").asText("")),
                charset.length() > 60 ? "UTF-8" : charset,
                map(own.path("folded_line_ends"), text));
    }

    private static SourceMap map(JsonNode folded, String text) {
        List<Integer> offsets = new ArrayList<>();
        int last = -1;
        for (JsonNode node : folded) {
            int offset = node.asInt(-1);
            if (offset <= last || offset >= text.length() || text.charAt(offset) != '\n') {
                return SourceMap.identity();
            }
            offsets.add(offset);
            last = offset;
        }
        return SourceMap.ofFolded(offsets.stream().mapToInt(Integer::intValue).toArray());
    }
}
