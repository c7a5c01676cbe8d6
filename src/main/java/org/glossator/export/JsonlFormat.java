package org.glossator.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.glossator.export.Carries.Part;

/// Glossator's own form, which carries everything: `letters.jsonl`, one letter a line, offsets in
/// UTF-16 code units of the line's text, overlapping spans kept.
///
/// `{"id", "text", "spans": [{"start", "end", "label", "text", "attributes": {…}, "status", "rule",
/// "confidence"}], "meta": {…, "letter": {"name", "sha256", "file", "charset", "folded_line_ends":
/// […]}}, "offset_unit": "utf-16"}`
///
/// Rejected suggestions, where they are asked for, stand as `rejected` beside `spans`, in the same
/// form: hard negatives that nobody takes for spans by mistake. `rule` and `confidence` are absent
/// where a reviewer added the span. `folded_line_ends` are the offsets in the text of those LFs
/// that were CR LF in the file; with them an offset in the file's own characters is the offset in
/// the text plus the number of folded line ends in front of it. A span's `text` is absent where an
/// edge cuts a character in two.
public final class JsonlFormat implements ExportFormat {

    /// The file that it writes.
    public static final String FILE = "letters.jsonl";

    static final String UNIT = "utf-16";

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.UTF_16,
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
        return Fitted.whole(letter);
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        try (LetterLines lines = LetterLines.to(folder.resolve(FILE))) {
            while (letters.hasNext()) {
                writeLine(letters.next().letter(), lines);
            }
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return LineRows.of(folder.resolve(FILE), line -> RestoredLetter.of(JsonlLetter.read(line)));
    }

    /// Writes one letter as the line that [JsonlReader] reads.
    public static void writeLine(ExportedLetter letter, LetterLines lines) throws IOException {
        JsonGenerator json = lines.json();
        String text = letter.letter().text();
        json.writeStartObject();
        json.writeStringField("id", letter.id());
        json.writeStringField("text", text);
        write("spans", letter.spans(), text, lines);
        if (!letter.rejected().isEmpty()) {
            write("rejected", letter.rejected(), text, lines);
        }
        lines.meta(letter);
        json.writeStringField("offset_unit", UNIT);
        json.writeEndObject();
        lines.endLine();
    }

    private static void write(String name, List<ExportedSpan> spans, String text, LetterLines lines)
            throws IOException {
        JsonGenerator json = lines.json();
        json.writeArrayFieldStart(name);
        for (ExportedSpan span : spans) {
            json.writeStartObject();
            json.writeNumberField("start", span.span().start());
            json.writeNumberField("end", span.span().end());
            json.writeStringField("label", span.label());
            if (!LetterLines.cutsCharacter(text, span.span())) {
                json.writeStringField("text", span.span().of(text));
            }
            lines.attributes(span.attributes());
            lines.provenance(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
