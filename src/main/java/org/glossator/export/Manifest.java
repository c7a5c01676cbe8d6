package org.glossator.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Digest;

/// What lies beside an export so that it can be checked without the project: `F-manifest.json`,
/// with `F-matrix.tsv` for the letters one by one.
///
/// @param options what the format was made with, by name
/// @param files SHA-256 of each of the export's files, by its path in the folder
public record Manifest(
        String format,
        Map<String, String> options,
        long letters,
        long spans,
        long changed,
        long dropped,
        Map<String, String> files) {

    private static final String ENDING = "-manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Manifest {
        options = new TreeMap<>(options);
        files = new TreeMap<>(files);
    }

    static String name(String format) {
        return format + ENDING;
    }

    static boolean isName(String file) {
        return file.endsWith(ENDING);
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(name(format)),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    /// @throws DamagedExport if the file is no manifest
    static Manifest read(Path file) throws IOException {
        try {
            return JSON.readValue(file.toFile(), Manifest.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new DamagedExport(file.getFileName() + ": is no manifest", e);
        }
    }

    static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
