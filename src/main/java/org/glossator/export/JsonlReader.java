package org.glossator.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Reads what [JsonlFormat] wrote, letter by letter, and believes nothing: the text must have the
/// digest that the line names, and each span the text that it names.
///
/// Iterating throws [DamagedExport] where the file is not as it was written.
public final class JsonlReader implements Iterator<ExportedLetter>, Closeable {

    private static final ObjectReader JSON =
            JsonMapper.builder(LetterLines.JSON).build().readerFor(JsonNode.class);

    private static final Set<String> OWN_META = Set.of(ExportedLetter.RESERVED_META);

    private final String file;
    private final MappingIterator<JsonNode> lines;
    private int line;

    private JsonlReader(String file, MappingIterator<JsonNode> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// @throws DamagedExport if the file does not even begin as an export does
    public static JsonlReader of(Path file) throws IOException {
        try {
            return new JsonlReader(file.toString(), JSON.readValues(file.toFile()));
        } catch (JsonProcessingException e) {
            throw damaged(file.toString(), 1, e);
        }
    }

    /// @param name what messages call it
    /// @throws DamagedExport if it does not even begin as an export does
    public static JsonlReader of(InputStream lines, String name) throws IOException {
        try {
            return new JsonlReader(name, JSON.readValues(lines));
        } catch (JsonProcessingException e) {
            throw damaged(name, 1, e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return lines.hasNextValue();
        } catch (IOException e) {
            throw damaged(file, line + 1, e);
        }
    }

    @Override
    public ExportedLetter next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        line++;
        try {
            return letter(lines.nextValue());
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, line, e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static ExportedLetter letter(JsonNode node) {
        if (!JsonlFormat.UNIT.equals(node.path("offset_unit").asText())) {
            throw new IllegalArgumentException("offset_unit is not " + JsonlFormat.UNIT);
        }
        String text = string(node, "text");
        JsonNode meta = node.required("meta");
        JsonNode own = meta.required(ExportedLetter.RESERVED_META);
        Digest digest = new Digest(string(own, "sha256"));
        if (!Digest.of(text).equals(digest)) {
            throw new IllegalArgumentException("the text is not that of sha256");
        }
        Letter letter = new Letter(string(own, "name"), text, digest, source(own));
        List<ExportedSpan> spans = new ArrayList<>();
        node.required("spans").forEach(span -> spans.add(span(span, text)));
        List<ExportedSpan> rejected = new ArrayList<>();
        node.path("rejected").forEach(span -> rejected.add(span(span, text)));
        return new ExportedLetter(
                string(node, "id"), letter, spans, strings(meta, OWN_META), rejected);
    }

    private static Source source(JsonNode node) {
        List<Integer> folded = new ArrayList<>();
        node.required("folded_line_ends").forEach(offset -> folded.add(offset.intValue()));
        return new Source(
                string(node, "file"),
                string(node, "charset"),
                SourceMap.ofFolded(folded.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static ExportedSpan span(JsonNode node, String text) {
        Span span = new Span(node.required("start").intValue(), node.required("end").intValue());
        JsonNode named = node.get("text");
        if (span.end() > text.length()
                || named != null && !span.of(text).equals(named.textValue())) {
            throw new IllegalArgumentException("the span's text is not what stands at " + span);
        }
        JsonNode rule = node.get("rule");
        JsonNode confidence = node.get("confidence");
        return new ExportedSpan(
                span,
                string(node, "label"),
                Attributes.of(strings(node.required("attributes"), Set.of())),
                SpanStatus.of(string(node, "status")),
                rule == null ? null : rule.textValue(),
                confidence == null ? null : Double.valueOf(confidence.doubleValue()));
    }

    private static String string(JsonNode node, String field) {
        String value = node.required(field).textValue();
        if (value == null) {
            throw new IllegalArgumentException(field + " is not a string");
        }
        return value;
    }

    private static Map<String, String> strings(JsonNode node, Set<String> except) {
        Map<String, String> strings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!except.contains(field.getKey())) {
                strings.put(field.getKey(), string(node, field.getKey()));
            }
        }
        return strings;
    }

    /// Of what is no JSON the parser's own message quotes a piece, which may be a letter's.
    private static DamagedExport damaged(String file, int letter, Exception e) {
        String what =
                e instanceof JsonProcessingException ? "not JSON" : String.valueOf(e.getMessage());
        return new DamagedExport("%s, letter %d: %s".formatted(file, letter, what), e);
    }
}
