package org.glossator.export.conll;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.export.TabRow;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// Where each token stands in its letter, for a format that does not say: a row a letter, its id
/// and `start-end start-end …` in UTF-16 code units. With it the tags that a model gives lead back
/// to the letters.
final class TokenTable {

    private static final String HEAD = "letter\ttokens_utf16\n";

    private TokenTable() {}

    /// A letter's row.
    record Row(String letter, List<Span> tokens) {}

    static final class Writing implements Closeable {
        private final BufferedWriter out;

        Writing(Path file) throws IOException {
            out = Files.newBufferedWriter(file);
            out.write(HEAD);
        }

        void add(String letter, List<Span> tokens) throws IOException {
            StringBuilder places = new StringBuilder();
            for (Span token : tokens) {
                places.append(places.isEmpty() ? "" : " ");
                places.append(token.start()).append('-').append(token.end());
            }
            out.write(TabRow.of(letter, places.toString()));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    static final class Reading implements Closeable {
        private final BufferedReader in;

        Reading(Path file) throws IOException {
            in = Files.newBufferedReader(file);
            in.readLine();
        }

        @Nullable Row next() throws IOException {
            String line = in.readLine();
            if (line == null) {
                return null;
            }
            List<String> cells = TabRow.cells(line);
            List<Span> tokens = new ArrayList<>();
            for (String place : cells.get(1).isEmpty() ? new String[0] : cells.get(1).split(" ")) {
                int dash = place.indexOf('-');
                tokens.add(
                        new Span(
                                Integer.parseInt(place.substring(0, dash)),
                                Integer.parseInt(place.substring(dash + 1))));
            }
            return new Row(cells.get(0), tokens);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
