package org.glossator.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a format calls labels or attributes whose own names it cannot write: each its own name,
/// whatever the others are, and a table that leads back.
public final class Names {

    private final UnaryOperator<String> fit;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// @param fit makes a name that the format can write of any name; one that it can write already
    ///   stays
    public Names(UnaryOperator<String> fit) {
        this.fit = fit;
    }

    /// A name of letters, digits, `_` and `-` that begins with a letter.
    public static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "L_" + plain : plain;
    }

    /// What the format writes for it: always the same for one name, never the same for two.
    public String of(String name) {
        return written.computeIfAbsent(name, this::unique);
    }

    /// The written names by the names that they stand for, in the order in which they came.
    public Map<String, String> written() {
        return Collections.unmodifiableMap(written);
    }

    private String unique(String name) {
        String fitted = fit.apply(name);
        String unique = fitted;
        for (int i = 2; !taken.add(unique); i++) {
            unique = fit.apply(fitted + "_" + letters(i));
        }
        return unique;
    }

    /// A number in letters: some formats take no digits in a name.
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left /= 26) {
            letters.append((char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /// Writes the table, if any name had to be changed.
    public void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder("written\tname\n");
        written.forEach((name, as) -> table.append(TabRow.of(as, name)));
        if (written.entrySet().stream().anyMatch(e -> !e.getKey().equals(e.getValue()))) {
            Files.writeString(file, table);
        }
    }

    /// The names by the written ones, as [#write] wrote them; empty if nothing was.
    public static Map<String, String> read(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String row : Files.readAllLines(file).stream().skip(1).toList()) {
                List<String> cells = TabRow.cells(row);
                names.put(cells.get(0), cells.get(1));
            }
        }
        return names;
    }
}
