package org.glossator.schema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A label schema as a JSON file: `{"labels": [{"id", "name", "description", "hue", "underline",
/// "hotkey", "attributes": [{"name", "type", "choices"}]}]}`.
public final class SchemaFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final long LARGEST = 4_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String SHIPPED = "/assets/schema/imr.json";

    private SchemaFile() {}

    /// The schema that Glossator ships: dates, drugs, decisions and citations of IMR letters.
    public static LabelSchema shipped() {
        try (InputStream in = SchemaFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + SHIPPED);
            }
            return JSON.readValue(in, LabelSchema.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException if the text is not a schema; the message says why, and
    ///   where in the text
    public static LabelSchema parse(String json) {
        LabelSchema schema = reread(json);
        List<SchemaProblem> problems = SchemaCheck.alone().seriousProblems(schema.labels());
        if (!problems.isEmpty()) {
            SchemaProblem first = problems.getFirst();
            throw new IllegalArgumentException("label " + first.label() + ": " + first.message());
        }
        return schema;
    }

    /// Reads what [#format] wrote, whether or not [SchemaCheck] would find something in it today.
    ///
    /// @throws IllegalArgumentException if the text is not a schema
    public static LabelSchema reread(String json) {
        try {
            LabelSchema schema = JSON.readValue(json, LabelSchema.class);
            if (schema == null) {
                throw new IllegalArgumentException("null is no schema");
            }
            return schema;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /// Reads a schema from a file.
    ///
    /// @throws IOException if the file cannot be read or is not a schema; the message says why
    public static LabelSchema read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new FileSystemException(file.toString(), null, "is too large for a label schema");
        }
        try {
            String text = Files.readString(file);
            return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw refused(file, "is not UTF-8 text", e);
        } catch (IllegalArgumentException e) {
            throw refused(file, "is not a label schema: " + e.getMessage(), e);
        }
    }

    /// Writes the schema to a file; one of this name is replaced.
    public static void write(LabelSchema schema, Path file) throws IOException {
        Files.writeString(file, format(schema) + "\n");
    }

    /// The schema as JSON that [#parse] reads back.
    public static String format(LabelSchema schema) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema is always writable", e);
        }
    }

    private static IOException refused(Path file, String reason, Exception cause) {
        IOException refusal = new FileSystemException(file.toString(), null, reason);
        refusal.initCause(cause);
        return refusal;
    }

    private static String reason(JsonProcessingException e) {
        Throwable cause = e.getCause();
        String what =
                cause instanceof IllegalArgumentException
                        ? String.valueOf(cause.getMessage())
                        : e.getOriginalMessage().lines().findFirst().orElse("");
        String where =
                e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                        ? "at " + path(mapping) + ": "
                        : "";
        JsonLocation place = e.getLocation();
        String line = place == null ? "" : " (line " + place.getLineNr() + ")";
        return where + what + line;
    }

    /// The fields that lead to the place, such as `labels[2].hotkey`.
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
