package org.glossator.ui.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The settings as a JSON file. It is replaced as a whole or not at all; one that cannot be read is
/// moved aside, never overwritten.
public final class SettingsFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private final Path file;

    /// @param file need not be there yet, nor its folder
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What was read.
    ///
    /// @param damaged where a file that could not be understood was put, if there was one; the
    ///   settings are the usual ones then
    public record Read(Settings settings, Optional<Path> damaged) {}

    /// The settings; what the file does not say is as usual.
    ///
    /// @throws IOException if there is a file that may not be read or moved
    public Read read() throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return new Read(Settings.usual(), Optional.empty());
        } catch (java.nio.charset.CharacterCodingException e) {
            return damaged();
        }
        try {
            return new Read(parse(text), Optional.empty());
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            return damaged();
        }
    }

    /// Replaces the file.
    ///
    /// @throws IOException if it cannot be written; the file is as it was then
    public void write(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, "settings", ".part");
        try {
            Files.writeString(
                    made, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(settings));
            Files.move(
                    made,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static Settings parse(String text) throws JsonProcessingException {
        JsonNode read = JSON.readTree(text);
        if (!(read instanceof ObjectNode said)) {
            throw new IllegalArgumentException("not an object");
        }
        ObjectNode whole = JSON.valueToTree(Settings.usual());
        whole.setAll(said);
        return JSON.treeToValue(whole, Settings.class);
    }

    private Read damaged() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        return new Read(Settings.usual(), Optional.of(aside));
    }
}
