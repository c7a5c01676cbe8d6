package org.glossator.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.glossator.letter.Source;
import org.glossator.mark.Attributes;

/// One letter's JSON, in whichever of the known forms it is.
final class AnnotatedJson {

    private static final int LONGEST_NAME = 200;

    private AnnotatedJson() {}

    /// @param number which letter of the file it is, from 1
    static Intake read(Path file, int number, JsonNode node) {
        Path place = file.resolveSibling(file.getFileName() + "!/letter " + number);
        String name = nameOf(file) + "-" + number;
        if (LabelStudioTask.is(node)) {
            return LabelStudioTask.read(place, name, node);
        }
        if (!node.path("text").isTextual()) {
            return new Intake.Refused(place, Refusal.NOT_ANNOTATED, "");
        }
        if (node.path("spans").isArray()) {
            return NativeLetter.read(place, name, node);
        }
        return DoccanoLetter.is(node)
                ? DoccanoLetter.read(place, name, node)
                : new Intake.Refused(place, Refusal.NOT_ANNOTATED, "");
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return usable(dot > 0 ? name.substring(0, dot) : name);
    }

    /// A name that a letter can have: not too long and without line ends.
    static String usable(String name) {
        String one = SoundText.of(name).replaceAll("\\p{Cntrl}", " ").strip();
        int end = Math.min(one.length(), LONGEST_NAME);
        return end > 0 && Character.isHighSurrogate(one.charAt(end - 1))
                ? one.substring(0, end - 1)
                : one.substring(0, end);
    }

    /// Where the letter at this place came from: the JSON file.
    static Source source(Path place, PlacedSpans spans) {
        String file = place.getParent().getFileName().toString();
        return new Source(
                usable(file.substring(0, file.length() - 1)), "UTF-8", spans.folded().map());
    }

    /// The fields that are simple values, each as text.
    static Attributes attributes(JsonNode object) {
        Attributes attributes = Attributes.none();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                attributes = attributes.with(field.getKey(), field.getValue().asText());
            }
        }
        return attributes;
    }

    /// An offset, or -1 if it is none.
    static long offset(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : -1;
    }
}
