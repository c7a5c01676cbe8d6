package org.glossator.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.glossator.export.Carries.Part;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// A corpus without its text, `offsets.jsonl`: who has the letters can put them together again by
/// each text's SHA-256. Attributes and what else is known of a letter are left out, since they
/// repeat the text.
///
/// `{"id", "sha256", "length", "spans": [{"start", "end", "label", "status", "rule",
/// "confidence"}], "offset_unit": "utf-16"}`
public final class OffsetsFormat implements ExportFormat {

    private static final String FILE = "offsets.jsonl";

    @Override
    public String id() {
        return "offsets";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.UTF_16,
                Part.NO_TEXT,
                Part.OVERLAP,
                Part.PROVENANCE,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS,
                Part.REJECTED);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitted.whole(letter);
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        try (LetterLines lines = LetterLines.to(folder.resolve(FILE))) {
            while (letters.hasNext()) {
                write(letters.next().letter(), lines);
            }
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return JsonRows.ofLines(
                folder.resolve(FILE),
                node ->
                        new RestoredLetter(
                                JsonRows.string(node, "id"),
                                null,
                                spans(node.required("spans")),
                                spans(node.path("rejected"))));
    }

    private static void write(ExportedLetter letter, LetterLines lines) throws IOException {
        JsonGenerator json = lines.json();
        json.writeStartObject();
        json.writeStringField("id", letter.id());
        json.writeStringField("sha256", letter.letter().digest().hex());
        json.writeNumberField("length", letter.letter().text().length());
        write("spans", letter.spans(), lines);
        if (!letter.rejected().isEmpty()) {
            write("rejected", letter.rejected(), lines);
        }
        json.writeStringField("offset_unit", OffsetUnit.UTF_16.id());
        json.writeEndObject();
        lines.endLine();
    }

    private static void write(String name, List<ExportedSpan> spans, LetterLines lines)
            throws IOException {
        JsonGenerator json = lines.json();
        json.writeArrayFieldStart(name);
        for (ExportedSpan span : spans) {
            json.writeStartObject();
            json.writeNumberField("start", span.span().start());
            json.writeNumberField("end", span.span().end());
            json.writeStringField("label", span.label());
            lines.provenance(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<ExportedSpan> spans(JsonNode nodes) {
        List<ExportedSpan> spans = new ArrayList<>();
        for (JsonNode node : nodes) {
            Span place =
                    new Span(node.required("start").intValue(), node.required("end").intValue());
            spans.add(JsonRows.provenance(node, place, Attributes.none()));
        }
        return spans;
    }
}
