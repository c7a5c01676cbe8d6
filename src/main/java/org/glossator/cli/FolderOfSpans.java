package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// `<name>.jsonl` in a folder for each letter; an empty file for one without spans. Each is there
/// when it is whole.
final class FolderOfSpans implements SpanOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;

    FolderOfSpans(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void write(String letter, List<FoundSpan> spans) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            for (FoundSpan span : spans) {
                span.write(json, null);
            }
        }
        Path file = folder.resolve(letter + ".jsonl");
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        Files.write(unfinished, bytes.toByteArray());
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
