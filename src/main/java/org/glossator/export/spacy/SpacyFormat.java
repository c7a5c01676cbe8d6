package org.glossator.export.spacy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

/// For spaCy 3: `spacy.jsonl` with offsets in code points, the script that makes a `.spacy` file of
/// it, a training configuration, and how to use them.
///
/// spaCy takes no span with a blank at its edge: such spans are trimmed. Whether a span begins and
/// ends where a token does only spaCy can tell: the script names those that do not.
public final class SpacyFormat implements ExportFormat {

    private static final String FILE = "spacy.jsonl";

    private static final List<String> COMPANIONS =
            List.of("convert_to_spacy.py", "spacy-config.cfg", "spacy-README.md");

    @Override
    public String id() {
        return "spacy";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.CODE_POINT,
                Part.TEXT,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.PROVENANCE,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS,
                Part.REJECTED);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter).trimmed().trimmedRejected().done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        try (LetterLines lines = LetterLines.to(folder.resolve(FILE))) {
            while (letters.hasNext()) {
                write(letters.next().letter(), lines);
            }
        }
        for (String name : COMPANIONS) {
            copy(name, folder);
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return JsonRows.ofLines(
                folder.resolve(FILE),
                node -> {
                    String text = JsonRows.string(node, "text");
                    CodePoints codePoints = CodePoints.of(text);
                    return new RestoredLetter(
                            JsonRows.string(node, "id"),
                            text,
                            spans(node.required("spans"), codePoints),
                            spans(node.path("rejected"), codePoints));
                });
    }

    private static List<ExportedSpan> spans(JsonNode nodes, CodePoints codePoints) {
        List<ExportedSpan> spans = new ArrayList<>();
        for (JsonNode node : nodes) {
            Span place = JsonRows.span(node.required("start"), node.required("end"), codePoints);
            spans.add(JsonRows.provenance(node, place, JsonRows.attributes(node)));
        }
        return spans;
    }

    private static void write(ExportedLetter letter, LetterLines lines) throws IOException {
        CodePoints codePoints = CodePoints.of(letter.letter().text());
        JsonGenerator json = lines.json();
        json.writeStartObject();
        json.writeStringField("id", letter.id());
        json.writeStringField("text", letter.letter().text());
        write("spans", letter.spans(), codePoints, lines);
        if (!letter.rejected().isEmpty()) {
            write("rejected", letter.rejected(), codePoints, lines);
        }
        lines.meta(letter);
        json.writeStringField("offset_unit", OffsetUnit.CODE_POINT.id());
        json.writeEndObject();
        lines.endLine();
    }

    private static void write(
            String name, List<ExportedSpan> spans, CodePoints codePoints, LetterLines lines)
            throws IOException {
        JsonGenerator json = lines.json();
        json.writeArrayFieldStart(name);
        for (ExportedSpan span : spans) {
            Span place = codePoints.of(span.span());
            json.writeStartObject();
            json.writeNumberField("start", place.start());
            json.writeNumberField("end", place.end());
            json.writeStringField("label", span.label());
            lines.attributes(span.attributes());
            lines.provenance(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = SpacyFormat.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no spacy/" + name);
            }
            Files.copy(in, folder.resolve(name));
        }
    }
}
