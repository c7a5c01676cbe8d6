package org.glossator.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.glossator.letter.Span;

/// For spaCy 3: `spacy.jsonl` with offsets in code points, the script that makes a `.spacy` file of
/// it, a training configuration, and how to use them.
///
/// spaCy takes no span with a blank at its edge: such spans are trimmed. Whether a span begins and
/// ends where a token does only spaCy can tell: the script names those that do not.
final class SpacyFormat implements ExportFormat {

    private static final List<String> COMPANIONS =
            List.of("convert_to_spacy.py", "spacy-config.cfg", "spacy-README.md");

    @Override
    public String id() {
        return "spacy";
    }

    @Override
    public void write(Iterator<ExportedLetter> letters, Path folder, ExportLog log)
            throws IOException {
        try (LetterLines lines = LetterLines.to(folder.resolve("spacy.jsonl"))) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next();
                List<ExportedSpan> spans = trimmed(letter, log);
                write(letter, spans, lines);
                log.wrote(spans.size());
            }
        }
        for (String name : COMPANIONS) {
            copy(name, folder);
        }
    }

    private static List<ExportedSpan> trimmed(ExportedLetter letter, ExportLog log)
            throws IOException {
        List<ExportedSpan> spans = new ArrayList<>();
        for (ExportedSpan span : letter.spans()) {
            Optional<Span> trimmed = SpanTrim.of(letter.letter().text(), span.span());
            if (trimmed.isEmpty()) {
                log.note(SpanChange.dropped(letter, span, "nothing but blanks"));
                continue;
            }
            if (!trimmed.get().equals(span.span())) {
                log.note(SpanChange.changed(letter, span, "trimmed to " + words(trimmed.get())));
            }
            spans.add(span.withSpan(trimmed.get()));
        }
        return spans;
    }

    private static void write(ExportedLetter letter, List<ExportedSpan> spans, LetterLines lines)
            throws IOException {
        CodePoints codePoints = CodePoints.of(letter.letter().text());
        JsonGenerator json = lines.json();
        json.writeStartObject();
        json.writeStringField("id", letter.id());
        json.writeStringField("text", letter.letter().text());
        json.writeArrayFieldStart("spans");
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
        lines.meta(letter);
        json.writeStringField("offset_unit", "code-point");
        json.writeEndObject();
        lines.endLine();
    }

    private static String words(Span span) {
        return span.start() + "-" + span.end();
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = SpacyFormat.class.getResourceAsStream("spacy/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no spacy/" + name);
            }
            Files.copy(in, folder.resolve(name));
        }
    }
}
