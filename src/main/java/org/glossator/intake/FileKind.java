package org.glossator.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What sort of file it is: what it begins with says so, and its ending where that cannot.
enum FileKind {
    /// One letter, or nothing that is read here.
    DOCUMENT,
    ARCHIVE,
    /// Annotated letters as JSON Lines or a JSON array.
    JSON,
    /// A text file and its standoff annotations.
    BRAT;

    /// Bytes that are looked at.
    static final int BEGINNING = 4096;

    private static final Pattern JSON_START =
            Pattern.compile("\\A\ufeff?\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]])");

    /// Never throws: a file that cannot be read is a document, whose reading says why.
    static FileKind of(Path file) {
        if (isNamed(file, ".ann") || isNamed(file, ".txt") && Files.exists(annotationsOf(file))) {
            return BRAT;
        }
        try (InputStream in = Files.newInputStream(file)) {
            FileKind kind = of(file, in.readNBytes(BEGINNING));
            return kind == ARCHIVE && WordFile.is(file) ? DOCUMENT : kind;
        } catch (IOException | RuntimeException e) {
            return DOCUMENT;
        }
    }

    /// By its name and its first bytes. A Word document counts as an archive.
    static FileKind of(Path file, byte[] beginning) {
        String start = new String(beginning, StandardCharsets.UTF_8);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ARCHIVE;
        }
        return JSON_START.matcher(start).find() || isNamed(file, ".json") || isNamed(file, ".jsonl")
                ? JSON
                : DOCUMENT;
    }

    /// The file that holds the text's standoff annotations, if it is there.
    static Path annotationsOf(Path text) {
        return withEnding(text, ".ann");
    }

    /// The file that holds the text of the standoff annotations, if it is there.
    static Path textOf(Path annotations) {
        return withEnding(annotations, ".txt");
    }

    static boolean isNamed(Path file, String ending) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()) + ending);
    }
}
