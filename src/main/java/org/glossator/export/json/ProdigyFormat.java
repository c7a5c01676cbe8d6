package org.glossator.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.glossator.export.Boundaries;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.CodePoints;
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

/// Prodigy's tasks, `prodigy.jsonl`, offsets in code points: `{"text", "tokens": [{"text", "start",
/// "end", "id", "ws"}], "spans": [{"start", "end", "token_start", "token_end", "label"}], "answer":
/// "accept", "_view_id", "meta"}`. `token_end` is the last token, inclusive. The view is
/// `spans_manual` where spans overlap, else `ner_manual`.
///
/// Prodigy's spans begin and end where tokens do: others are grown.
public final class ProdigyFormat implements ExportFormat {

    private static final String FILE = "prodigy.jsonl";

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.CODE_POINT,
                Part.TEXT,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter).trimmed().onTokens(Boundaries.of(letter.letter().text())).done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        try (LetterLines lines = LetterLines.to(folder.resolve(FILE))) {
            while (letters.hasNext()) {
                write(letters.next(), lines);
            }
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return JsonRows.ofLines(folder.resolve(FILE), ProdigyFormat::letter);
    }

    private static RestoredLetter letter(JsonNode node) {
        String text = JsonRows.string(node, "text");
        CodePoints codePoints = CodePoints.of(text);
        JsonNode tokens = node.required("tokens");
        List<ExportedSpan> spans = new ArrayList<>();
        for (JsonNode span : node.required("spans")) {
            JsonNode first = tokens.required(span.required("token_start").intValue());
            JsonNode last = tokens.required(span.required("token_end").intValue());
            if (!first.required("start").equals(span.required("start"))
                    || !last.required("end").equals(span.required("end"))) {
                throw new IllegalArgumentException("a span is not where its tokens are");
            }
            spans.add(
                    ExportedSpan.bare(
                            JsonRows.span(span.get("start"), span.get("end"), codePoints),
                            JsonRows.string(span, "label"),
                            JsonRows.attributes(span)));
        }
        return new RestoredLetter(JsonRows.string(node.required("meta"), "letter"), text, spans);
    }

    private static void write(Fitted letter, LetterLines lines) throws IOException {
        String text = letter.text();
        CodePoints codePoints = CodePoints.of(text);
        Boundaries boundaries = Boundaries.of(text);
        JsonGenerator json = lines.json();
        json.writeStartObject();
        json.writeStringField("text", text);
        tokens(boundaries.tokens(), text, codePoints, json);
        json.writeArrayFieldStart("spans");
        for (ExportedSpan span : letter.spans()) {
            Span place = codePoints.of(span.span());
            json.writeStartObject();
            json.writeNumberField("start", place.start());
            json.writeNumberField("end", place.end());
            json.writeNumberField("token_start", boundaries.tokenAt(span.span().start()));
            json.writeNumberField("token_end", boundaries.tokenAt(span.span().end() - 1));
            json.writeStringField("label", span.label());
            if (!span.attributes().equals(Attributes.none())) {
                lines.attributes(span.attributes());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("answer", "accept");
        json.writeStringField("_view_id", overlaps(letter) ? "spans_manual" : "ner_manual");
        json.writeObjectFieldStart("meta");
        json.writeStringField("letter", letter.id());
        json.writeEndObject();
        json.writeEndObject();
        lines.endLine();
    }

    private static void tokens(
            List<Span> tokens, String text, CodePoints codePoints, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("tokens");
        int id = 0;
        for (Span token : tokens) {
            Span place = codePoints.of(token);
            json.writeStartObject();
            json.writeStringField("text", token.of(text));
            json.writeNumberField("start", place.start());
            json.writeNumberField("end", place.end());
            json.writeNumberField("id", id++);
            json.writeBooleanField(
                    "ws", token.end() < text.length() && text.charAt(token.end()) == ' ');
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean overlaps(Fitted letter) {
        List<Span> sorted = letter.spans().stream().map(ExportedSpan::span).sorted().toList();
        int end = 0;
        for (Span span : sorted) {
            if (span.start() < end) {
                return true;
            }
            end = Math.max(end, span.end());
        }
        return false;
    }
}
