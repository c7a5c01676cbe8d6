package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.export.Export;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;

/// A letter in a format, to be looked at: written into a folder of its own, which is gone again
/// before anybody sees it.
record ExportSample(String file, String beginning) {

    static final ExportSample NONE = new ExportSample("", "");

    private static final int LONGEST = 6_000;

    /// @throws IOException if there is no room even for one letter
    static ExportSample of(ExportFormat format, ExportedLetter letter) throws IOException {
        Path folder = Files.createTempDirectory("glossator");
        try {
            Path out = folder.resolve("sample");
            Export.run(format, List.of(letter).iterator(), out);
            return largest(out, format.id()).map(ExportSample::read).orElse(NONE);
        } finally {
            clear(folder);
        }
    }

    /// The data, not what is written about it.
    private static Optional<Path> largest(Path folder, String format) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(format + "-"))
                    .filter(file -> holds(file, letterFiles()))
                    .max(Comparator.comparingLong(file -> file.toFile().length()));
        }
    }

    /// How the files end that hold letters; scripts and settings beside them do not count.
    private static List<String> letterFiles() {
        return List.of(".jsonl", ".json", ".conll", ".conllu", ".ann", ".tsv", ".csv", ".xml");
    }

    private static boolean holds(Path file, List<String> ends) {
        return ends.stream().anyMatch(file.getFileName().toString()::endsWith);
    }

    private static ExportSample read(Path file) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        try {
            String text = strict.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            int end = Math.min(LONGEST, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            return new ExportSample(file.getFileName().toString(), text.substring(0, end));
        } catch (CharacterCodingException e) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
