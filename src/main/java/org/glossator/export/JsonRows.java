package org.glossator.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// Reads letters back that stand as JSON values, a line each or as the elements of one array.
public final class JsonRows extends RestoredLetters {

    private static final ObjectReader JSON =
            JsonMapper.builder(LetterLines.JSON)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    private final MappingIterator<JsonNode> rows;
    private final Row row;

    /// Makes a letter of a value.
    public interface Row {
        /// @throws IllegalArgumentException if the value is not as it was written
        RestoredLetter letter(JsonNode node);
    }

    private JsonRows(Path file, Row row) throws IOException {
        super(String.valueOf(file.getFileName()));
        this.rows = JSON.readValues(file.toFile());
        this.row = row;
    }

    public static JsonRows of(Path file, Row row) throws IOException {
        return new JsonRows(file, row);
    }

    /// The same where each letter is a line.
    public static RestoredLetters ofLines(Path file, Row row) throws IOException {
        return LineRows.of(file, line -> row.letter(JSON.readTree(line)));
    }

    @Override
    protected @Nullable RestoredLetter read() throws IOException {
        return rows.hasNextValue() ? row.letter(rows.nextValue()) : null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /// A text that must be there.
    public static String string(JsonNode node, String field) {
        JsonNode value = node.required(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " is not a string");
        }
        return value.textValue();
    }

    /// A span whose edges are code points of the text.
    public static Span span(JsonNode start, JsonNode end, CodePoints text) {
        return text.codeUnits(start.intValue(), end.intValue());
    }

    /// The attributes that [LetterLines#attributes] wrote; none if there are none.
    public static Attributes attributes(JsonNode span) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : span.path("attributes").properties()) {
            attributes.put(entry.getKey(), entry.getValue().textValue());
        }
        return Attributes.of(attributes);
    }

    /// The span with what [LetterLines#provenance] wrote of it.
    public static ExportedSpan provenance(JsonNode node, Span span, Attributes attributes) {
        JsonNode rule = node.get("rule");
        JsonNode confidence = node.get("confidence");
        return new ExportedSpan(
                span,
                string(node, "label"),
                attributes,
                SpanStatus.of(string(node, "status")),
                rule == null ? null : rule.textValue(),
                confidence == null ? null : Double.valueOf(confidence.doubleValue()));
    }
}
