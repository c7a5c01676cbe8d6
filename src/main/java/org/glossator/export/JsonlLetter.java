package org.glossator.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.jspecify.annotations.Nullable;

/// A letter of [JsonlFormat] on its way from JSON: names in any order, those that are not known
/// passed over.
final class JsonlLetter {

    private static final ObjectReader TREE =
            JsonMapper.builder(LetterLines.JSON).build().readerFor(JsonNode.class);

    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String unit;
    private @Nullable List<JsonlSpan> spans;
    private List<JsonlSpan> rejected = List.of();
    private @Nullable JsonNode meta;

    private JsonlLetter() {}

    /// @param line the letter and nothing else
    static ExportedLetter read(byte[] line) throws IOException {
        try (JsonParser json = LetterLines.JSON.createParser(line)) {
            json.nextToken();
            ExportedLetter letter = read(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than a letter in the line");
            }
            return letter;
        }
    }

    /// @param json stands on the beginning of the letter; then on its end
    /// @throws IllegalArgumentException if the letter is not as it was written
    static ExportedLetter read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("not an object");
        }
        JsonlLetter letter = new JsonlLetter();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            letter.take(name, json);
        }
        return letter.done();
    }

    private void take(String name, JsonParser json) throws IOException {
        switch (name) {
            case "id" -> id = string(name, json);
            case "text" -> text = string(name, json);
            case "offset_unit" -> unit = string(name, json);
            case "spans" -> spans = spans(json);
            case "rejected" -> rejected = spans(json);
            case "meta" -> meta = TREE.readTree(json);
            default -> json.skipChildren();
        }
    }

    private static List<JsonlSpan> spans(JsonParser json) throws IOException {
        List<JsonlSpan> spans = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            spans.add(JsonlSpan.read(json));
        }
        return spans;
    }

    private ExportedLetter done() {
        if (!JsonlFormat.UNIT.equals(unit)) {
            throw new IllegalArgumentException("offset_unit is not " + JsonlFormat.UNIT);
        }
        String ownText = given(text, "text");
        JsonNode known = given(meta, "meta");
        JsonNode own = known.required(ExportedLetter.RESERVED_META);
        Digest digest = new Digest(JsonRows.string(own, "sha256"));
        if (!Digest.of(ownText).equals(digest)) {
            throw new IllegalArgumentException("the text is not that of sha256");
        }
        return new ExportedLetter(
                given(id, "id"),
                new Letter(JsonRows.string(own, "name"), ownText, digest, source(own)),
                on(ownText, given(spans, "spans")),
                strings(known),
                on(ownText, rejected));
    }

    private static List<ExportedSpan> on(String text, List<JsonlSpan> spans) {
        List<ExportedSpan> checked = new ArrayList<>(spans.size());
        spans.forEach(span -> checked.add(span.on(text)));
        return checked;
    }

    private static Source source(JsonNode node) {
        List<Integer> folded = new ArrayList<>();
        node.required("folded_line_ends").forEach(offset -> folded.add(offset.intValue()));
        return new Source(
                JsonRows.string(node, "file"),
                JsonRows.string(node, "charset"),
                SourceMap.ofFolded(folded.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static Map<String, String> strings(JsonNode node) {
        Map<String, String> strings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals(ExportedLetter.RESERVED_META)) {
                strings.put(field.getKey(), JsonRows.string(node, field.getKey()));
            }
        }
        return strings;
    }

    static String string(String name, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException(name + " is not a string");
        }
        return json.getText();
    }

    static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }
}
