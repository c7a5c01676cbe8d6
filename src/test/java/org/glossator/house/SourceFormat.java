package org.glossator.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The form of the project's Java sources: google-java-format in its AOSP style, unused imports
/// taken out. Run as a program it brings the sources into that form.
final class SourceFormat {

    private static final JavaFormatterOptions OPTIONS =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();

    private SourceFormat() {}

    public static void main(String[] args) throws IOException, FormatterException {
        for (Path source : sources(Path.of("src"))) {
            String text = Files.readString(source);
            String formatted = format(text);
            if (!formatted.equals(text)) {
                Files.writeString(source, formatted);
            }
        }
    }

    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
        }
    }

    static String format(String source) throws FormatterException {
        String imports = RemoveUnusedImports.removeUnusedImports(source);
        String ordered = ImportOrderer.reorderImports(imports, JavaFormatterOptions.Style.GOOGLE);
        return new Formatter(OPTIONS).formatSource(ordered);
    }
}
