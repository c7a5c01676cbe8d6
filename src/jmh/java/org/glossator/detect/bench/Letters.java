package org.glossator.detect.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The seven letters that came with the annotation guidelines, repeated.
record Letters(List<String> texts, List<byte[]> bytes, long size) {

    private static final int REPEATED = 286;

    static Letters seven() {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("assets/letters", "src/test/resources/letters")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.matches("(\\d{3}_|composed-).*\\.txt")) {
                        texts.add(Files.readString(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<String> all = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < REPEATED; i++) {
            for (String text : texts) {
                // A string of its own each time: no letter may profit from the one before.
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                all.add(new String(utf8, StandardCharsets.UTF_8));
                bytes.add(utf8);
                size += utf8.length;
            }
        }
        return new Letters(all, bytes, size);
    }

    /// The names of the shipped lexicon.
    static List<String> shippedNames() throws IOException {
        Path lexicon = Path.of("assets/lexicon/drugs.tsv");
        return Files.readAllLines(lexicon, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }
}
