package org.glossator.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// JSON Lines of letters: what the formats that write one letter a line have in common.
public final class LetterLines implements Closeable {

    /// A 20 MB letter is one string.
    public static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    /// Each line is ended by hand, so that the last one is too.
    private static final JsonFactory LINES =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private static final int BUFFER = 1 << 18;

    private final JsonGenerator json;

    private LetterLines(JsonGenerator json) {
        this.json = json;
    }

    public static LetterLines to(Path file) throws IOException {
        return to(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /// @param out closed with the lines
    public static LetterLines to(OutputStream out) throws IOException {
        return new LetterLines(LINES.createGenerator(out, JsonEncoding.UTF8));
    }

    /// Where the line is written.
    public JsonGenerator json() {
        return json;
    }

    public void endLine() throws IOException {
        json.writeRaw('\n');
    }

    public void attributes(Attributes attributes) throws IOException {
        json.writeObjectFieldStart("attributes");
        for (int i = 0; i < attributes.size(); i++) {
            json.writeStringField(attributes.name(i), attributes.value(i));
        }
        json.writeEndObject();
    }

    /// Who says so, and how sure the rule behind it was.
    public void provenance(ExportedSpan span) throws IOException {
        json.writeStringField("status", span.status().id());
        if (span.rule() != null) {
            json.writeStringField("rule", span.rule());
        }
        if (span.confidence() != null) {
            json.writeNumberField("confidence", span.confidence());
        }
    }

    /// What is known of the letter beside its text: what was given, and the letter's identity and
    /// the way back to its file.
    public void meta(ExportedLetter exported) throws IOException {
        Letter letter = exported.letter();
        json.writeObjectFieldStart("meta");
        for (var entry : exported.meta().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeObjectFieldStart(ExportedLetter.RESERVED_META);
        json.writeStringField("name", letter.name());
        json.writeStringField("sha256", letter.digest().hex());
        json.writeStringField("file", letter.source().file());
        json.writeStringField("charset", letter.source().charset());
        json.writeArrayFieldStart("folded_line_ends");
        for (int offset : letter.source().map().folded()) {
            json.writeNumber(offset);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /// Whether an edge of the span lies within a surrogate pair: its text is then no valid Unicode.
    static boolean cutsCharacter(String text, Span span) {
        return insidePair(text, span.start()) || insidePair(text, span.end());
    }

    public static boolean insidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
