package org.glossator.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts what a format writes and lists every span that it changes or drops in a table, tab
/// separated, one a line: a corpus may have more of them than fit into memory.
public final class ExportLog implements Closeable {

    /// So many of the changes are kept for a screen to show.
    private static final int SHOWN = 100;

    private final BufferedWriter table;
    private final List<SpanChange> first = new ArrayList<>();
    private long letters;
    private long spans;
    private long changed;
    private long dropped;

    ExportLog(Path file) throws IOException {
        table = Files.newBufferedWriter(file);
        table.write("letter\tstart\tend\tlabel\twhat\treason\n");
    }

    /// A letter and this many of its spans are written.
    void wrote(int spansOfLetter) {
        letters++;
        spans += spansOfLetter;
    }

    /// A span is not written as it is.
    void note(SpanChange change) throws IOException {
        switch (change.kind()) {
            case CHANGED -> changed++;
            case DROPPED -> dropped++;
        }
        if (first.size() < SHOWN) {
            first.add(change);
        }
        table.write(
                String.join(
                        "\t",
                        cell(change.letter()),
                        Integer.toString(change.span().start()),
                        Integer.toString(change.span().end()),
                        cell(change.label()),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        cell(change.reason())));
        table.write('\n');
    }

    ExportReport report(String format, Path reportFile, List<Path> files, List<Path> replaced) {
        return new ExportReport(
                format, letters, spans, changed, dropped, first, reportFile, files, replaced);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    /// A name is whatever a file system takes; a spreadsheet runs a cell that starts like a
    /// formula.
    private static String cell(String value) {
        String oneLine = value.replaceAll("[\\t\\r\\n]", " ");
        return oneLine.matches("[=+\\-@].*") ? "'" + oneLine : oneLine;
    }
}
