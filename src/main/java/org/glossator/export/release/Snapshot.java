package org.glossator.export.release;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.glossator.export.ExportedLetter;
import org.glossator.export.JsonlFormat;
import org.glossator.export.JsonlReader;
import org.glossator.export.LetterLines;
import org.glossator.letter.Digest;

/// A release's letters as they were when it was made: native JSONL, packed by gzip.
///
/// @param packed opens them, from the first on
public record Snapshot(ReleaseDetail detail, Packed packed) {

    /// Where the packed letters are.
    public interface Packed {
        InputStream open() throws IOException;
    }

    /// The letters one by one.
    public Letters letters() throws IOException {
        return letters(_ -> true);
    }

    /// Those of them that are wanted.
    public Letters letters(Predicate<ExportedLetter> wanted) throws IOException {
        return new Letters(
                JsonlReader.of(new GZIPInputStream(packed.open(), 1 << 16), detail.version()),
                wanted);
    }

    /// Letters that are read as they are asked for. Iterating throws
    /// [org.glossator.export.DamagedExport] where they are not as they were packed.
    public static final class Letters implements Iterator<ExportedLetter>, Closeable {
        private final JsonlReader reader;
        private final Predicate<ExportedLetter> wanted;
        private final ArrayDeque<ExportedLetter> ready = new ArrayDeque<>(1);

        private Letters(JsonlReader reader, Predicate<ExportedLetter> wanted) {
            this.reader = reader;
            this.wanted = wanted;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && reader.hasNext()) {
                ExportedLetter letter = reader.next();
                if (wanted.test(letter)) {
                    ready.add(letter);
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public ExportedLetter next() {
            hasNext();
            return ready.remove();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /// Packs letters into a file.
    public static void pack(Iterator<ExportedLetter> letters, Path file) throws IOException {
        try (LetterLines lines =
                LetterLines.to(
                        new GZIPOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            while (letters.hasNext()) {
                JsonlFormat.writeLine(letters.next(), lines);
            }
        }
    }

    /// The SHA-256 of the detail's JSON and of the letters' lines behind it.
    public String sha256() throws IOException {
        try (InputStream lines = new GZIPInputStream(packed.open(), 1 << 16)) {
            byte[] head = detail.json().getBytes(StandardCharsets.UTF_8);
            return Digest.of(new SequenceInputStream(new ByteArrayInputStream(head), lines)).hex();
        }
    }
}
