package org.glossator.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts what a format writes and lists every span that it changes or drops in a table, tab
/// separated, one a line: a corpus may have more of them than fit into memory.
final class ExportLog implements Closeable {

    /// So many of the changes are kept for a screen to show.
    private static final int SHOWN = 100;

    private final BufferedWriter table;
    private final List<SpanChange> first = new ArrayList<>();
    private long letters;
    private long spans;
    private long changed;
    private long dropped;
    private long texts;

    ExportLog(Path file) throws IOException {
        table = Files.newBufferedWriter(file);
        table.write("letter\tstart\tend\tlabel\twhat\treason\n");
    }

    /// A letter is written so.
    void add(Fitted fitted) throws IOException {
        letters++;
        spans += fitted.spans().size();
        for (SpanChange change : fitted.changes()) {
            note(change);
        }
    }

    private void note(SpanChange change) throws IOException {
        switch (change.kind()) {
            case CHANGED -> changed++;
            case DROPPED -> dropped++;
            case TEXT_CHANGED -> texts++;
        }
        if (first.size() < SHOWN) {
            first.add(change);
        }
        table.write(
                TabRow.of(
                        change.letter(),
                        Integer.toString(change.span().start()),
                        Integer.toString(change.span().end()),
                        change.label(),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.reason()));
    }

    Manifest manifest(String format, Map<String, String> options, Map<String, String> files) {
        return new Manifest(format, options, letters, spans, changed, dropped, files);
    }

    /// Of files that are not in their place yet.
    ExportReport report(String format, Matrix matrix, Path reportFile) {
        return new ExportReport(
                format,
                letters,
                spans,
                changed,
                dropped,
                texts,
                first,
                matrix,
                reportFile,
                List.of(),
                List.of());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
