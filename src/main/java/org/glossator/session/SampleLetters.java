package org.glossator.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The letters that Glossator ships: real public determinations, for a first look.
public final class SampleLetters {

    private static final String FOLDER = "/assets/letters/";

    private SampleLetters() {}

    /// Writes the sample letters into the folder, made if absent.
    ///
    /// @return the files, in their order
    public static List<Path> copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (String name : names()) {
            Path file = folder.resolve(name);
            try (InputStream in = open(name)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(file);
        }
        return List.copyOf(files);
    }

    private static List<String> names() throws IOException {
        try (InputStream in = open("index")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream open(String name) {
        InputStream in = SampleLetters.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete: no " + FOLDER + name);
        }
        return in;
    }
}
