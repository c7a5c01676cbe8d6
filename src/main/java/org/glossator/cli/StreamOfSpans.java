package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All letters' spans in one stream, each line naming its letter.
final class StreamOfSpans implements SpanOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final @Nullable Path unfinished;
    private final @Nullable Path file;

    private StreamOfSpans(JsonGenerator json, @Nullable Path unfinished, @Nullable Path file) {
        this.json = json;
        this.unfinished = unfinished;
        this.file = file;
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /// Into a file, which is there when it is whole.
    static StreamOfSpans to(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = Files.createDirectories(absolute.getParent());
        Path unfinished = Files.createTempFile(folder, ".detect-", ".jsonl");
        return new StreamOfSpans(
                JSON.createGenerator(Files.newBufferedWriter(unfinished)), unfinished, absolute);
    }

    /// Into a stream that stays open.
    static StreamOfSpans to(Writer writer) throws IOException {
        JsonGenerator json = JSON.createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return new StreamOfSpans(json, null, null);
    }

    @Override
    public void write(String letter, List<FoundSpan> spans) throws IOException {
        for (FoundSpan span : spans) {
            span.write(json, letter);
        }
    }

    @Override
    public void finish() throws IOException {
        json.close();
        if (unfinished != null && file != null) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
        if (unfinished != null) {
            Files.deleteIfExists(unfinished);
        }
    }
}
