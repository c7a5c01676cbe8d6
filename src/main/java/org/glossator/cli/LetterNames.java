package org.glossator.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.intake.LetterReader;

/// What each file's letter is called in the output: its name, numbered where letters of several
/// folders share one. Names that differ only in case count as one, since some file systems take
/// them for one.
record LetterNames(Map<Path, String> names) {

    static LetterNames of(List<Path> files) {
        Set<String> own = new HashSet<>();
        files.forEach(file -> own.add(key(LetterReader.nameOf(file))));
        Set<String> taken = new HashSet<>();
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path file : files) {
            String name = LetterReader.nameOf(file);
            String free = name;
            for (int number = 2; !taken.add(key(free)); number++) {
                free = name + "-" + number;
                while (own.contains(key(free))) {
                    free = name + "-" + ++number;
                }
            }
            names.put(file, free);
        }
        return new LetterNames(names);
    }

    String of(Path file) {
        return names.getOrDefault(file, LetterReader.nameOf(file));
    }

    /// The files whose letter has got another name, with that name.
    Map<Path, String> renamed() {
        Map<Path, String> renamed = new LinkedHashMap<>(names);
        renamed.entrySet().removeIf(e -> e.getValue().equals(LetterReader.nameOf(e.getKey())));
        return renamed;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
