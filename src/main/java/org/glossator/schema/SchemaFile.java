package org.glossator.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A label schema as a JSON file: `{"labels": [{"id", "name", "description", "hue", "underline",
/// "hotkey", "attributes": [{"name", "type", "choices"}]}]}`.
public final class SchemaFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

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

    /// @throws IllegalArgumentException if the text is not a schema; the message says why
    public static LabelSchema parse(String json) {
        try {
            LabelSchema schema = JSON.readValue(json, LabelSchema.class);
            if (schema == null) {
                throw new IllegalArgumentException("null is no schema");
            }
            return schema;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /// The schema as JSON that [#parse] reads back.
    public static String format(LabelSchema schema) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema is always writable", e);
        }
    }
}
