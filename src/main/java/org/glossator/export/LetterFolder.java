package org.glossator.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A folder with files of its own for each letter, and a table of which letter is in which file:
/// `files.tsv`. Any letter gets a name that every file system takes, and no two get the same where
/// capitals do not count.
public final class LetterFolder implements Closeable {

    private static final String TABLE = "files.tsv";
    private static final int LONGEST = 120;

    private final Path folder;
    private final BufferedWriter table;
    private final Set<String> names = new HashSet<>();

    private LetterFolder(Path folder) throws IOException {
        this.folder = folder;
        this.table = Files.newBufferedWriter(folder.resolve(TABLE));
        table.write("file\tletter\n");
    }

    /// @param folder made here
    public static LetterFolder make(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new LetterFolder(folder);
    }

    public Path path() {
        return folder;
    }

    /// The name for the letter's files, without an ending.
    public String add(String letter) throws IOException {
        String name = unique(safe(letter));
        table.write(TabRow.of(name, letter));
        return name;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private static String safe(String letter) {
        String plain = letter.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[.-]+", "_");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String name = cut.replaceAll("\\.+$", "_");
        boolean reserved = name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d|files)(\\..*)?");
        return name.isEmpty() || reserved ? "letter_" + name : name;
    }

    /// Reads one letter's files.
    public interface Reading {
        RestoredLetter letter(Path folder, String name, String id) throws IOException;
    }

    /// The letters of a folder that was written so, in the order in which they were written.
    public static RestoredLetters read(Path folder, Reading reading) throws IOException {
        BufferedReader table = Files.newBufferedReader(folder.resolve(TABLE));
        table.readLine();
        return new RestoredLetters(String.valueOf(folder.getFileName())) {
            @Override
            protected @Nullable RestoredLetter read() throws IOException {
                String row = table.readLine();
                if (row == null) {
                    return null;
                }
                List<String> cells = TabRow.cells(row);
                return reading.letter(folder, cells.get(0), cells.get(1));
            }

            @Override
            public void close() throws IOException {
                table.close();
            }
        };
    }
}
