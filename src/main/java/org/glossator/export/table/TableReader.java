package org.glossator.export.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportedSpan;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.export.SpanStatus;
import org.glossator.export.TabRow;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// Reads the two tables of [TableFormat] side by side.
final class TableReader extends RestoredLetters {

    private final CSVParser letters;
    private final CSVParser spans;
    private final Iterator<CSVRecord> letterRows;
    private final Iterator<CSVRecord> spanRows;
    private @Nullable CSVRecord ahead;

    private TableReader(TableKind kind, CSVParser letters, CSVParser spans) {
        super("spans." + kind.id());
        this.letters = letters;
        this.spans = spans;
        this.letterRows = letters.iterator();
        this.spanRows = spans.iterator();
        this.ahead = spanRows.hasNext() ? spanRows.next() : null;
    }

    static TableReader of(TableKind kind, Path folder) throws IOException {
        CSVFormat format = kind.format().builder().setHeader().setSkipHeaderRecord(true).get();
        CSVParser letters =
                CSVParser.parse(
                        folder.resolve("letters." + kind.id()), StandardCharsets.UTF_8, format);
        try {
            CSVParser spans =
                    CSVParser.parse(
                            folder.resolve("spans." + kind.id()), StandardCharsets.UTF_8, format);
            return new TableReader(kind, letters, spans);
        } catch (IOException | RuntimeException e) {
            letters.close();
            throw e;
        }
    }

    @Override
    protected @Nullable RestoredLetter read() throws IOException {
        if (!letterRows.hasNext()) {
            if (ahead != null) {
                throw new DamagedExport("spans of a letter that is not there");
            }
            return null;
        }
        CSVRecord row = letterRows.next();
        String id = row.get("letter");
        String text = TabRow.fused(row.get("text"));
        int count = Integer.parseInt(row.get("spans"));
        List<ExportedSpan> kept = new ArrayList<>();
        List<ExportedSpan> rejected = new ArrayList<>();
        while (ahead != null && ahead.get("letter").equals(id)) {
            ExportedSpan span = span(ahead, text);
            (span.status() == SpanStatus.REJECTED ? rejected : kept).add(span);
            ahead = spanRows.hasNext() ? spanRows.next() : null;
        }
        if (kept.size() != count) {
            throw new DamagedExport("not as many spans as its row says");
        }
        return new RestoredLetter(TabRow.fused(id), text, kept, rejected);
    }

    private static ExportedSpan span(CSVRecord row, String text) throws IOException {
        Span span = new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
        if (!span.of(text).equals(TabRow.fused(row.get("text")))) {
            throw new DamagedExport("the span's text is not what stands at " + span);
        }
        String rule = TabRow.fused(row.get("rule"));
        String confidence = row.get("confidence");
        return new ExportedSpan(
                span,
                TabRow.fused(row.get("label")),
                Attributes.of(
                        TableFormat.JSON.readValue(row.get("attributes"), TableFormat.STRINGS)),
                SpanStatus.of(row.get("status")),
                rule.isEmpty() ? null : rule,
                confidence.isEmpty() ? null : Double.valueOf(confidence));
    }

    @Override
    public void close() throws IOException {
        letters.close();
        spans.close();
    }
}
