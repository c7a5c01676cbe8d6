package org.glossator.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.JsonRows;
import org.glossator.export.LetterLines;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.schema.LabelSchema;

/// Label Studio's tasks, `label-studio.json`, offsets in UTF-16 code units, and the labelling
/// configuration that goes with them, `label-studio-config.xml`. Spans and their attributes are one
/// annotation; an attribute is a text given for the span's region.
///
/// @param schema the labels of the configuration; labels that only letters have are added to them
public record LabelStudioFormat(LabelSchema schema) implements ExportFormat {

    private static final String FILE = "label-studio.json";

    @Override
    public String id() {
        return "label-studio";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.UTF_16,
                Part.TEXT,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter).wholeCharacters().done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        LabelStudioConfig config = new LabelStudioConfig(schema);
        try (LetterLines lines = LetterLines.to(folder.resolve(FILE))) {
            lines.json().writeStartArray();
            lines.endLine();
            while (letters.hasNext()) {
                Fitted letter = letters.next();
                letter.spans().forEach(config::add);
                write(letter, lines);
            }
            lines.json().writeEndArray();
            lines.endLine();
        }
        config.write(folder.resolve("label-studio-config.xml"));
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return JsonRows.of(folder.resolve(FILE), LabelStudioFormat::letter);
    }

    private static void write(Fitted letter, LetterLines lines) throws IOException {
        JsonGenerator json = lines.json();
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("text", letter.text());
        json.writeStringField("letter", letter.id());
        json.writeEndObject();
        json.writeArrayFieldStart("annotations");
        json.writeStartObject();
        json.writeArrayFieldStart("result");
        int region = 0;
        for (ExportedSpan span : letter.spans()) {
            String id = "r" + ++region;
            labels(id, span, letter.text(), json);
            for (var attribute : span.attributes().toMap().entrySet()) {
                text(id, span, attribute.getKey(), attribute.getValue(), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        lines.endLine();
    }

    private static void labels(String id, ExportedSpan span, String text, JsonGenerator json)
            throws IOException {
        begin(id, "label", "labels", span, json);
        json.writeStringField("text", span.span().of(text));
        json.writeArrayFieldStart("labels");
        json.writeString(span.label());
        end(json);
    }

    private static void text(
            String id, ExportedSpan span, String name, String value, JsonGenerator json)
            throws IOException {
        begin(id, name, "textarea", span, json);
        json.writeArrayFieldStart("text");
        json.writeString(value);
        end(json);
    }

    private static void begin(
            String id, String fromName, String type, ExportedSpan span, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("from_name", fromName);
        json.writeStringField("to_name", "text");
        json.writeStringField("type", type);
        json.writeObjectFieldStart("value");
        json.writeNumberField("start", span.span().start());
        json.writeNumberField("end", span.span().end());
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static RestoredLetter letter(JsonNode node) {
        JsonNode data = node.required("data");
        String text = JsonRows.string(data, "text");
        JsonNode results = node.required("annotations").required(0).required("result");
        Map<String, Attributes> attributes = new HashMap<>();
        for (JsonNode result : results) {
            if (result.required("type").textValue().equals("textarea")) {
                attributes.merge(
                        JsonRows.string(result, "id"),
                        attribute(Attributes.none(), result),
                        (before, _) -> attribute(before, result));
            }
        }
        List<ExportedSpan> spans = new ArrayList<>();
        for (JsonNode result : results) {
            if (result.required("type").textValue().equals("labels")) {
                spans.add(span(result, text, attributes));
            }
        }
        return new RestoredLetter(JsonRows.string(data, "letter"), text, spans);
    }

    private static Attributes attribute(Attributes before, JsonNode result) {
        return before.with(
                JsonRows.string(result, "from_name"),
                result.required("value").required("text").required(0).textValue());
    }

    private static ExportedSpan span(
            JsonNode result, String text, Map<String, Attributes> attributes) {
        JsonNode value = result.required("value");
        Span span = new Span(value.required("start").intValue(), value.required("end").intValue());
        if (!span.of(text).equals(JsonRows.string(value, "text"))) {
            throw new IllegalArgumentException("the span's text is not what stands at " + span);
        }
        return ExportedSpan.bare(
                span,
                value.required("labels").required(0).textValue(),
                attributes.getOrDefault(JsonRows.string(result, "id"), Attributes.none()));
    }
}
