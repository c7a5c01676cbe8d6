package org.glossator.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.mark.Attributes;

/// A task of Label Studio's JSON: `{"data": {"text"}, "annotations": [{"result": […]}],
/// "predictions": […]}`, offsets in UTF-16 code units.
///
/// Of several annotators' work on one task the first that was not cancelled counts, and a remark
/// says so. Choices and texts given for a region become the span's attributes. Predictions are what
/// a program proposed.
final class LabelStudioTask {

    static final String FORMAT = "label-studio";

    private static final String[] ANNOTATIONS = {"annotations", "completions"};

    private final PlacedSpans spans;

    private LabelStudioTask(PlacedSpans spans) {
        this.spans = spans;
    }

    static boolean is(JsonNode node) {
        return node.path("data").isObject()
                && (annotations(node).isArray() || node.path("predictions").isArray());
    }

    static Intake read(Path place, String name, JsonNode node) {
        String characters = SoundText.of(text(node.path("data")));
        if (characters.isBlank()) {
            return new Intake.Refused(place, Refusal.EMPTY, "");
        }
        PlacedSpans spans = new PlacedSpans(characters, PlacedSpans.Unit.UTF_16);
        LabelStudioTask task = new LabelStudioTask(spans);
        List<JsonNode> finished = new ArrayList<>();
        annotations(node)
                .forEach(one -> {
                    if (!one.path("was_cancelled").asBoolean()) {
                        finished.add(one);
                    }
                });
        if (!finished.isEmpty()) {
            task.place(finished.getFirst(), true);
        }
        node.path("predictions").forEach(prediction -> task.place(prediction, false));
        List<String> remarks = new ArrayList<>();
        if (finished.size() > 1) {
            remarks.add("the first of %d annotations taken".formatted(finished.size()));
        }
        return spans.letter(place, name, AnnotatedJson.source(place, spans), FORMAT, remarks);
    }

    private static JsonNode annotations(JsonNode node) {
        return node.path(ANNOTATIONS[0]).isArray()
                ? node.path(ANNOTATIONS[0])
                : node.path(ANNOTATIONS[1]);
    }

    /// Projects may call the text's field as they like; `text` is the usual name.
    private static String text(JsonNode data) {
        if (data.path("text").isTextual()) {
            return data.path("text").textValue();
        }
        String longest = "";
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            String value = field.getValue().isTextual() ? field.getValue().textValue() : "";
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest;
    }

    private void place(JsonNode annotation, boolean decided) {
        double score = Math.clamp(annotation.path("score").asDouble(0.5), 0, 1);
        JsonNode results = annotation.path("result");
        Map<String, Attributes> given = attributes(results);
        for (JsonNode result : results) {
            JsonNode value = result.path("value");
            Attributes attributes =
                    given.getOrDefault(result.path("id").asText(""), Attributes.none());
            for (JsonNode label : value.path("labels")) {
                spans.place(
                        AnnotatedJson.offset(value.path("start")),
                        AnnotatedJson.offset(value.path("end")),
                        value.path("text").textValue(),
                        label.asText(""),
                        attributes,
                        decided,
                        decided ? 1 : score);
            }
        }
    }

    private static Map<String, Attributes> attributes(JsonNode results) {
        Map<String, Attributes> given = new HashMap<>();
        for (JsonNode result : results) {
            String name = result.path("from_name").asText("");
            JsonNode value = result.path("value");
            JsonNode first =
                    value.path("choices").isArray()
                            ? value.path("choices").path(0)
                            : value.path("text").path(0);
            if (!value.has("labels") && first.isTextual() && !name.isEmpty()) {
                given.merge(
                        result.path("id").asText(""),
                        Attributes.of(name, first.textValue()),
                        (before, _) -> before.with(name, first.textValue()));
            }
        }
        return given;
    }
}
