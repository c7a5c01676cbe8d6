package org.glossator.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/// Glossator's own form, which carries everything: `letters.jsonl`, one letter a line, offsets in
/// UTF-16 code units of the line's text, overlapping spans kept.
///
/// `{"id", "text", "spans": [{"start", "end", "label", "text", "attributes": {…}, "status", "rule",
/// "confidence"}], "meta": {…, "letter": {"name", "sha256", "file", "charset", "folded_line_ends":
/// […]}}, "offset_unit": "utf-16"}`
///
/// `rule` and `confidence` are absent where a reviewer added the span. `folded_line_ends` are the
/// offsets in the text of those LFs that were CR LF in the file; with them an offset in the file's
/// own characters is the offset in the text plus the number of folded line ends in front of it. A
/// span's `text` is absent where an edge cuts a character in two.
public final class JsonlFormat implements ExportFormat {

    /// The file that it writes.
    public static final String FILE = "letters.jsonl";

    static final String UNIT = "utf-16";

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public void write(Iterator<ExportedLetter> letters, Path folder, ExportLog log)
            throws IOException {
        try (LetterLines lines = LetterLines.to(folder.resolve(FILE))) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next();
                write(letter, lines);
                log.wrote(letter.spans().size());
            }
        }
    }

    private static void write(ExportedLetter letter, LetterLines lines) throws IOException {
        JsonGenerator json = lines.json();
        String text = letter.letter().text();
        json.writeStartObject();
        json.writeStringField("id", letter.id());
        json.writeStringField("text", text);
        json.writeArrayFieldStart("spans");
        for (ExportedSpan span : letter.spans()) {
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
        lines.meta(letter);
        json.writeStringField("offset_unit", UNIT);
        json.writeEndObject();
        lines.endLine();
    }
}
