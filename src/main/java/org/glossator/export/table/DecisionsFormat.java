package org.glossator.export.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.Decision;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.FormatOptions;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.export.TabRow;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// The letters' decisions as a table, `decisions.csv`: a request a row with its letter, what became
/// of it, where that is said (UTF-16 code units), and the guidelines of either side. A letter
/// without a decision has one row that says no more than its name.
///
/// Of the spans only those go in that decide a request; the others are no loss, since the table is
/// not about them.
public record DecisionsFormat(FormatOptions options) implements ExportFormat {

    private static final String FILE = "decisions.csv";
    private static final String[] HEAD = {
        "letter",
        "request",
        "outcome",
        "claims_administrator_guidelines",
        "reviewer_guidelines",
        "label",
        "start",
        "end"
    };

    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public Carries carries() {
        return Carries.of(OffsetUnit.UTF_16, Part.EMPTY_LETTERS, Part.OVERLAP, Part.OFF_TOKEN);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        List<ExportedSpan> deciding = new ArrayList<>();
        for (Decision decision : options.decisions().apply(letter)) {
            if (decision.decided() != null) {
                deciding.add(decision.decided());
            }
        }
        return new Fitted(deciding.size(), letter, List.of(), letter.withSpans(deciding).spans());
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        try (CSVPrinter rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(HEAD)
                        .get()
                        .print(Files.newBufferedWriter(folder.resolve(FILE)))) {
            while (letters.hasNext()) {
                write(letters.next().letter(), rows);
            }
        }
    }

    private void write(ExportedLetter letter, CSVPrinter rows) throws IOException {
        List<Decision> decisions = options.decisions().apply(letter);
        String id = TabRow.defused(letter.id());
        if (decisions.isEmpty()) {
            rows.printRecord(id, "", "", "", "", "", "", "");
        }
        for (Decision decision : decisions) {
            @Nullable ExportedSpan span = decision.decided();
            rows.printRecord(
                    id,
                    TabRow.defused(decision.request()),
                    TabRow.defused(decision.outcome()),
                    TabRow.defused(String.join("; ", decision.claimsAdministrator())),
                    TabRow.defused(String.join("; ", decision.reviewer())),
                    span == null ? "" : TabRow.defused(span.label()),
                    span == null ? "" : span.span().start(),
                    span == null ? "" : span.span().end());
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        CSVParser rows = CSVParser.parse(folder.resolve(FILE), StandardCharsets.UTF_8, format);
        Iterator<CSVRecord> records = rows.iterator();
        return new RestoredLetters(FILE) {
            private @Nullable CSVRecord ahead = records.hasNext() ? records.next() : null;

            @Override
            protected @Nullable RestoredLetter read() {
                if (ahead == null) {
                    return null;
                }
                String id = ahead.get("letter");
                List<ExportedSpan> spans = new ArrayList<>();
                while (ahead != null && ahead.get("letter").equals(id)) {
                    if (!ahead.get("start").isEmpty()) {
                        spans.add(span(ahead));
                    }
                    ahead = records.hasNext() ? records.next() : null;
                }
                return new RestoredLetter(TabRow.fused(id), null, spans);
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private static ExportedSpan span(CSVRecord row) {
        return ExportedSpan.bare(
                new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
                TabRow.fused(row.get("label")),
                Attributes.none());
    }
}
