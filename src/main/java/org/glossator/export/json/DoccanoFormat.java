package org.glossator.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
import org.glossator.mark.Attributes;

/// doccano's JSON Lines for sequence labelling, `doccano.jsonl`: `{"text", "label": [[start, end,
/// "LABEL"], …], "letter"}`, offsets in code points. doccano shows `letter`, the letter's id, as
/// the document's meta data.
public final class DoccanoFormat implements ExportFormat {

    private static final String FILE = "doccano.jsonl";

    @Override
    public String id() {
        return "doccano";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.CODE_POINT, Part.TEXT, Part.OVERLAP, Part.OFF_TOKEN, Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter).wholeCharacters().done();
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
        return JsonRows.ofLines(
                folder.resolve(FILE),
                node -> {
                    String text = JsonRows.string(node, "text");
                    CodePoints codePoints = CodePoints.of(text);
                    List<ExportedSpan> spans = new ArrayList<>();
                    for (JsonNode label : node.required("label")) {
                        spans.add(
                                ExportedSpan.bare(
                                        JsonRows.span(label.get(0), label.get(1), codePoints),
                                        label.get(2).textValue(),
                                        Attributes.none()));
                    }
                    return new RestoredLetter(JsonRows.string(node, "letter"), text, spans);
                });
    }

    private static void write(Fitted letter, LetterLines lines) throws IOException {
        CodePoints codePoints = CodePoints.of(letter.text());
        JsonGenerator json = lines.json();
        json.writeStartObject();
        json.writeStringField("text", letter.text());
        json.writeArrayFieldStart("label");
        for (ExportedSpan span : letter.spans()) {
            Span place = codePoints.of(span.span());
            json.writeStartArray();
            json.writeNumber(place.start());
            json.writeNumber(place.end());
            json.writeString(span.label());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("letter", letter.id());
        json.writeEndObject();
        lines.endLine();
    }
}
