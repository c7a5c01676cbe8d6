package org.glossator.export.conll;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Names;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.export.Tags;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// Reads what [Conll2003Format] wrote: the tags of one file, or of one for each label, and where
/// the tokens stand.
final class Conll2003Reader extends RestoredLetters {

    private final TokenTable.Reading tokens;
    private final List<Tagged> files;
    private final Map<String, String> labels;

    private Conll2003Reader(
            TokenTable.Reading tokens, List<Tagged> files, Map<String, String> labels) {
        super("conll2003");
        this.tokens = tokens;
        this.files = files;
        this.labels = labels;
    }

    static Conll2003Reader of(Path folder) throws IOException {
        Path table = folder.resolve(Conll2003Format.FILES);
        List<String> names =
                Files.exists(table) ? Files.readAllLines(table) : List.of("conll2003.conll");
        List<Tagged> files = new ArrayList<>();
        for (String name : names) {
            files.add(new Tagged(Files.newBufferedReader(folder.resolve(name))));
        }
        return new Conll2003Reader(
                new TokenTable.Reading(folder.resolve(Conll2003Format.TOKENS)),
                files,
                Names.read(folder.resolve(Conll2003Format.LABELS)));
    }

    @Override
    protected @Nullable RestoredLetter read() throws IOException {
        TokenTable.Row row = tokens.next();
        if (row == null) {
            return null;
        }
        List<ExportedSpan> spans = new ArrayList<>();
        for (Tagged file : files) {
            spans.addAll(file.letter(row.tokens(), labels));
        }
        return new RestoredLetter(row.letter(), null, spans);
    }

    @Override
    public void close() throws IOException {
        tokens.close();
        for (Tagged file : files) {
            file.close();
        }
    }

    /// One file of tags.
    private record Tagged(BufferedReader in) implements Closeable {

        /// The spans of the next letter, which has these tokens.
        List<ExportedSpan> letter(List<Span> tokens, Map<String, String> labels)
                throws IOException {
            if (!Conll2003Format.DOCUMENT.equals(in.readLine()) || !"".equals(in.readLine())) {
                throw new DamagedExport("no letter begins where one is to begin");
            }
            List<ExportedSpan> spans = new ArrayList<>();
            int read = 0;
            while (read < tokens.size()) {
                List<String> tags = sentence();
                List<Span> places = tokens.subList(read, read + tags.size());
                spans.addAll(Tags.spans(tags, places, label -> labels.getOrDefault(label, label)));
                read += tags.size();
            }
            return spans;
        }

        private List<String> sentence() throws IOException {
            List<String> tags = new ArrayList<>();
            String line = in.readLine();
            while (line != null && !line.isEmpty()) {
                String[] columns = line.split(" ", -1);
                if (columns.length != 4) {
                    throw new DamagedExport("a line has not four columns");
                }
                tags.add(columns[3]);
                line = in.readLine();
            }
            if (tags.isEmpty()) {
                throw new DamagedExport("a letter ends early");
            }
            return tags;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
