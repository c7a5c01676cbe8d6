package org.glossator.session.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.store.NewLetter;

/// A letter with its suggestions as a line of a package that goes out: `{"name", "text", "sha256",
/// "file", "charset", "folds": […], "suggestions": [{"id", "start", "end", "label", "rule",
/// "confidence", "attributes"}]}`; offsets are UTF-16 code units of the text.
public final class LetterLine {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_CHARSET = 60;

    private LetterLine() {}

    public static String encode(Letter letter, Collection<Suggestion> suggestions) {
        ObjectNode json = PackageFile.JSON.createObjectNode();
        json.put("name", letter.name()).put("text", letter.text());
        json.put("sha256", letter.digest().hex());
        json.put("file", letter.source().file()).put("charset", letter.source().charset());
        ArrayNode folds = json.putArray("folds");
        for (int fold : letter.source().map().folded()) {
            folds.add(fold);
        }
        ArrayNode all = json.putArray("suggestions");
        for (Suggestion suggestion : suggestions) {
            ObjectNode one = all.addObject().put("id", suggestion.id().toString());
            one.put("start", suggestion.span().start()).put("end", suggestion.span().end());
            one.put("label", suggestion.label()).put("rule", suggestion.rule());
            one.put("confidence", suggestion.confidence());
            suggestion.attributes().forEach(one.putObject("attributes")::put);
        }
        return json.toString();
    }

    /// @throws IllegalArgumentException if it is no such line, or one that contradicts itself
    public static NewLetter decode(String line, LabelSchema schema) {
        try {
            JsonNode json = PackageFile.JSON.readTree(line);
            Letter letter =
                    new Letter(
                            text(json, "name", LONGEST_NAME),
                            text(json, "text", Integer.MAX_VALUE),
                            new Digest(text(json, "sha256", LONGEST_WORD)),
                            new Source(
                                    text(json, "file", LONGEST_NAME),
                                    text(json, "charset", LONGEST_CHARSET),
                                    SourceMap.ofFolded(folds(json))));
            if (!Digest.of(letter.text()).equals(letter.digest())) {
                throw new IllegalArgumentException("a text is not the one that was sent");
            }
            List<Suggestion> suggestions = new ArrayList<>();
            json.required("suggestions").forEach(one -> suggestions.add(suggestion(one, schema)));
            return new NewLetter(letter, suggestions);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a letter is no JSON", e);
        }
    }

    private static int[] folds(JsonNode json) {
        JsonNode folds = json.required("folds");
        int[] offsets = new int[folds.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = folds.get(i).intValue();
        }
        return offsets;
    }

    private static Suggestion suggestion(JsonNode json, LabelSchema schema) {
        Span span = new Span(json.required("start").intValue(), json.required("end").intValue());
        MarkId id = MarkId.parse(text(json, "id", LONGEST_WORD));
        String label = text(json, "label", LONGEST_WORD);
        if (schema.label(label).isEmpty()) {
            throw new IllegalArgumentException("a suggestion has a label that there is not");
        }
        if (id.value().getLeastSignificantBits()
                != MarkId.ofSuggestion(label, span).value().getLeastSignificantBits()) {
            throw new IllegalArgumentException("a suggestion does not stand where its id says");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        json.required("attributes")
                .properties()
                .forEach(pair -> attributes.put(pair.getKey(), text(pair.getValue())));
        return new Suggestion(
                id,
                span,
                label,
                Attributes.of(attributes),
                text(json, "rule", LONGEST_WORD),
                json.required("confidence").doubleValue());
    }

    static String text(JsonNode json, String field, int most) {
        String text = text(json.required(field));
        if (text.length() > most) {
            throw new IllegalArgumentException("the " + field + " is too long");
        }
        return text;
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("a value is no text");
        }
        return value.textValue();
    }
}
