package org.glossator.export.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetters;
import org.glossator.export.TabRow;
import org.glossator.mark.Attributes;

/// Two tables: `spans.csv`, a span a row with its letter, its offsets in UTF-16 code units, label,
/// text, attributes as JSON, status, rule, confidence and reviewer; and `letters.csv`, a letter a
/// row with its text. Rejected suggestions are rows with the status `rejected`.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
///
/// @param kind commas or tabs
public record TableFormat(TableKind kind) implements ExportFormat {

    static final String[] SPANS = {
        "letter",
        "start",
        "end",
        "label",
        "text",
        "attributes",
        "status",
        "rule",
        "confidence",
        "reviewer"
    };
    static final String[] LETTERS = {"letter", "spans", "sha256", "file", "status", "text"};

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    @Override
    public String id() {
        return kind.id();
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

    /// Half a character cannot be written in UTF-8.
    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter).wholeCharacters().rejectedWhole().done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        try (CSVPrinter spans = printer(folder.resolve("spans." + id()), SPANS);
                CSVPrinter texts = printer(folder.resolve("letters." + id()), LETTERS)) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next().letter();
                write(letter, texts);
                for (ExportedSpan span : letter.spans()) {
                    write(letter, span, spans);
                }
                for (ExportedSpan span : letter.rejected()) {
                    write(letter, span, spans);
                }
            }
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return TableReader.of(kind, folder);
    }

    private CSVPrinter printer(Path file, String[] head) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file);
        return kind.format().builder().setHeader(head).get().print(out);
    }

    private static void write(ExportedLetter letter, CSVPrinter texts) throws IOException {
        texts.printRecord(
                TabRow.defused(letter.id()),
                letter.spans().size(),
                letter.letter().digest().hex(),
                TabRow.defused(letter.letter().source().file()),
                letter.meta().getOrDefault("status", ""),
                TabRow.defused(letter.letter().text()));
    }

    private static void write(ExportedLetter letter, ExportedSpan span, CSVPrinter spans)
            throws IOException {
        spans.printRecord(
                TabRow.defused(letter.id()),
                span.span().start(),
                span.span().end(),
                TabRow.defused(span.label()),
                TabRow.defused(span.span().of(letter.letter().text())),
                json(span.attributes()),
                span.status().id(),
                span.rule() == null ? "" : TabRow.defused(span.rule()),
                span.confidence() == null ? "" : span.confidence(),
                TabRow.defused(letter.meta().getOrDefault("reviewer", "")));
    }

    private static String json(Attributes attributes) {
        try {
            return JSON.writeValueAsString(attributes.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and values are always writable", e);
        }
    }
}
