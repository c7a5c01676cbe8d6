package org.glossator.export.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.export.CodePoints;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Names;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.export.TabRow;
import org.glossator.export.Tags;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// Reads what [ConlluFormat] wrote, and checks that each token stands where its range says.
final class ConlluReader extends RestoredLetters {

    private final BufferedReader in;
    private final Map<String, String> labels;
    private @Nullable String line;

    private ConlluReader(BufferedReader in, Map<String, String> labels) throws IOException {
        super(ConlluFormat.FILE);
        this.in = in;
        this.labels = labels;
        this.line = in.readLine();
    }

    static ConlluReader of(Path folder) throws IOException {
        return new ConlluReader(
                Files.newBufferedReader(folder.resolve(ConlluFormat.FILE)),
                Names.read(folder.resolve(ConlluFormat.LABELS)));
    }

    /// A letter as it grows, token by token.
    private final class Growing {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> ranges = new ArrayList<>();
        private final List<Span> tokens = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<ExportedSpan> spans = new ArrayList<>();

        void add(String[] columns) {
            int start = text.length();
            text.append(columns[1]);
            tokens.add(new Span(start, text.length()));
            String spaces = " ";
            String tag = Tags.OUTSIDE;
            for (String part : columns[9].split("\\|")) {
                int equals = part.indexOf('=');
                String value = part.substring(equals + 1);
                switch (part.substring(0, equals)) {
                    case "SpaceAfter" -> spaces = "";
                    case "SpacesAfter" -> spaces = Spaces.unescaped(value);
                    case "NE" -> tag = value;
                    case "TokenRange" -> ranges.add(range(value));
                    default -> throw new DamagedExport("a token says what none was to say");
                }
            }
            tags.add(tag);
            text.append(spaces);
        }

        void endSentence() {
            spans.addAll(Tags.spans(tags, tokens, label -> labels.getOrDefault(label, label)));
            tags.clear();
            all.addAll(tokens);
            tokens.clear();
        }

        private final List<Span> all = new ArrayList<>();

        RestoredLetter letter(String id) {
            CodePoints codePoints = CodePoints.of(text.toString());
            for (int i = 0; i < all.size(); i++) {
                if (!codePoints.of(all.get(i)).equals(ranges.get(i))) {
                    throw new DamagedExport("a token is not where its range says");
                }
            }
            return new RestoredLetter(id, text.toString(), spans);
        }

        private static Span range(String value) {
            int colon = value.indexOf(':');
            return new Span(
                    Integer.parseInt(value.substring(0, colon)),
                    Integer.parseInt(value.substring(colon + 1)));
        }
    }

    @Override
    protected @Nullable RestoredLetter read() throws IOException {
        if (line == null) {
            return null;
        }
        if (!line.startsWith(ConlluFormat.DOCUMENT)) {
            throw new DamagedExport("no letter begins where one is to begin");
        }
        String id = TabRow.unescaped(line.substring(ConlluFormat.DOCUMENT.length()));
        Growing letter = new Growing();
        line = in.readLine();
        while (line != null && !line.startsWith(ConlluFormat.DOCUMENT)) {
            if (line.startsWith(ConlluFormat.SPACES)) {
                letter.text.append(Spaces.unescaped(line.substring(ConlluFormat.SPACES.length())));
            } else if (line.isEmpty()) {
                letter.endSentence();
            } else if (!line.startsWith("# ")) {
                letter.add(line.split("\t", -1));
            }
            line = in.readLine();
        }
        return letter.letter(id);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
