package org.glossator.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.jspecify.annotations.Nullable;

/// Edits as the JSON of the log, which outlives every version of the program.
///
/// An edit is an object whose `edit` says which it is; the outermost one also has `form`, the first
/// version of this description that has all that is in it, 1 or 2. A span is `[start, end]` in
/// UTF-16 code units, half-open; an id is a UUID's text; what is `null` is left out.
///
/// | `edit` | has |
/// |---|---|
/// | `add`, `remove` | `annotation` |
/// | `relabel` | `id`, `before`, `after`: label ids |
/// | `resize` | `id`, `before`, `after`: spans |
/// | `attribute` | `id`, `name`, `before`?, `after`?: values |
/// | `accept` | `suggestion`, `annotation` |
/// | `reject` | `suggestion` |
/// | `reopen` | `suggestion`, `annotation`? |
/// | `remark` (form 2) | `suggestion`, `name`, `before`?, `after`?: values |
/// | `batch` | `edits`: edits in their order |
///
/// An annotation is `{"id", "span", "label", "attributes": {…}, "origin"?}`. Whoever changes the
/// form gives it the next number and keeps reading the ones before.
public final class EditCodec {

    private static final int FIRST_FORM = 1;
    private static final int FORM = 2;

    /// ASCII only: half a surrogate pair in an attribute would not survive the database's UTF-8.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private EditCodec() {}

    /// @return one line of ASCII
    public static String encode(Edit edit) {
        ObjectNode json = JSON.createObjectNode().put("form", form(edit));
        write(edit, json);
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always writable", e);
        }
    }

    /// @throws IllegalArgumentException if it is not an edit in a form that is known
    public static Edit decode(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            int form = json.required("form").intValue();
            if (form < FIRST_FORM || form > FORM) {
                throw new IllegalArgumentException("an edit in the unknown form " + form);
            }
            return read(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored edit is not JSON", e);
        }
    }

    private static int form(Edit edit) {
        return switch (edit) {
            case Edit.Remark _ -> FORM;
            case Edit.Batch(List<Edit> edits) ->
                    edits.stream().mapToInt(EditCodec::form).max().orElse(FIRST_FORM);
            case Edit.Add _,
                    Edit.Remove _,
                    Edit.Relabel _,
                    Edit.Resize _,
                    Edit.SetAttribute _,
                    Edit.Accept _,
                    Edit.Reject _,
                    Edit.Reopen _ ->
                    FIRST_FORM;
        };
    }

    private static void write(Edit edit, ObjectNode json) {
        switch (edit) {
            case Edit.Add(Annotation annotation) -> {
                json.put("edit", "add");
                json.set("annotation", annotation(annotation));
            }
            case Edit.Remove(Annotation annotation) -> {
                json.put("edit", "remove");
                json.set("annotation", annotation(annotation));
            }
            case Edit.Relabel(MarkId id, String before, String after) -> {
                json.put("edit", "relabel").put("id", id.toString());
                json.put("before", before).put("after", after);
            }
            case Edit.Resize(MarkId id, Span before, Span after) -> {
                json.put("edit", "resize").put("id", id.toString());
                json.set("before", span(before));
                json.set("after", span(after));
            }
            case Edit.SetAttribute set -> {
                json.put("edit", "attribute").put("id", set.annotation().toString());
                json.put("name", set.name());
                putIfThere(json, "before", set.before());
                putIfThere(json, "after", set.after());
            }
            case Edit.Accept(MarkId suggestion, Annotation annotation) -> {
                json.put("edit", "accept").put("suggestion", suggestion.toString());
                json.set("annotation", annotation(annotation));
            }
            case Edit.Reject(MarkId suggestion) ->
                    json.put("edit", "reject").put("suggestion", suggestion.toString());
            case Edit.Reopen(MarkId suggestion, Annotation annotation) -> {
                json.put("edit", "reopen").put("suggestion", suggestion.toString());
                if (annotation != null) {
                    json.set("annotation", annotation(annotation));
                }
            }
            case Edit.Remark remark -> {
                json.put("edit", "remark").put("suggestion", remark.suggestion().toString());
                json.put("name", remark.name());
                putIfThere(json, "before", remark.before());
                putIfThere(json, "after", remark.after());
            }
            case Edit.Batch(List<Edit> edits) -> {
                json.put("edit", "batch");
                ArrayNode array = json.putArray("edits");
                edits.forEach(one -> write(one, array.addObject()));
            }
        }
    }

    private static Edit read(JsonNode json) {
        String kind = text(json, "edit");
        return switch (kind) {
            case "add" -> new Edit.Add(annotation(json));
            case "remove" -> new Edit.Remove(annotation(json));
            case "relabel" ->
                    new Edit.Relabel(id(json, "id"), text(json, "before"), text(json, "after"));
            case "resize" ->
                    new Edit.Resize(id(json, "id"), span(json, "before"), span(json, "after"));
            case "attribute" ->
                    new Edit.SetAttribute(
                            id(json, "id"),
                            text(json, "name"),
                            textIfThere(json, "before"),
                            textIfThere(json, "after"));
            case "accept" -> new Edit.Accept(id(json, "suggestion"), annotation(json));
            case "reject" -> new Edit.Reject(id(json, "suggestion"));
            case "reopen" ->
                    new Edit.Reopen(
                            id(json, "suggestion"),
                            json.has("annotation") ? annotation(json) : null);
            case "remark" ->
                    new Edit.Remark(
                            id(json, "suggestion"),
                            text(json, "name"),
                            textIfThere(json, "before"),
                            textIfThere(json, "after"));
            case "batch" -> {
                List<Edit> edits = new ArrayList<>();
                json.required("edits").forEach(one -> edits.add(read(one)));
                yield new Edit.Batch(edits);
            }
            default -> throw new IllegalArgumentException("an unknown edit: " + kind);
        };
    }

    private static ObjectNode annotation(Annotation annotation) {
        ObjectNode json = JSON.createObjectNode().put("id", annotation.id().toString());
        json.set("span", span(annotation.span()));
        json.put("label", annotation.label());
        annotation.attributes().forEach(json.putObject("attributes")::put);
        MarkId origin = annotation.origin();
        putIfThere(json, "origin", origin == null ? null : origin.toString());
        return json;
    }

    private static Annotation annotation(JsonNode edit) {
        JsonNode json = edit.required("annotation");
        Map<String, String> attributes = new LinkedHashMap<>();
        json.required("attributes")
                .properties()
                .forEach(pair -> attributes.put(pair.getKey(), pair.getValue().textValue()));
        return new Annotation(
                id(json, "id"),
                span(json, "span"),
                text(json, "label"),
                Attributes.of(attributes),
                json.has("origin") ? id(json, "origin") : null);
    }

    private static ArrayNode span(Span span) {
        return JSON.createArrayNode().add(span.start()).add(span.end());
    }

    private static Span span(JsonNode json, String field) {
        JsonNode pair = json.required(field);
        return new Span(pair.required(0).intValue(), pair.required(1).intValue());
    }

    private static MarkId id(JsonNode json, String field) {
        return MarkId.parse(text(json, field));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.required(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("the " + field + " of a stored edit is not a text");
        }
        return value.textValue();
    }

    private static @Nullable String textIfThere(JsonNode json, String field) {
        return json.has(field) ? text(json, field) : null;
    }

    private static void putIfThere(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
