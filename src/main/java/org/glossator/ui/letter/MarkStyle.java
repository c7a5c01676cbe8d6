package org.glossator.ui.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.Underline;
import org.jspecify.annotations.Nullable;

/// The style classes of marks. A run of text has one background and one underline: the innermost
/// mark gives the wash, the outermost the line, so that a drug inside a citation shows both.
final class MarkStyle {

    /// How many hues the style sheet defines; further labels begin again.
    static final int HUES = Label.HUES;

    /// By id: a letter's marks ask for their labels thousands of times.
    private Map<String, Label> labels;

    private @Nullable LayerLook layers;

    MarkStyle(LabelSchema schema) {
        this.labels = byId(schema);
    }

    /// Draws marks in the styles of another schema from now on.
    void use(LabelSchema other) {
        labels = byId(other);
    }

    /// Draws marks as several reviewers' from now on.
    void use(LayerLook look) {
        layers = look;
    }

    /// How marks of several reviewers are drawn, or `null` if they are one reviewer's.
    @Nullable LayerLook layers() {
        return layers;
    }

    /// The words of the tag over the mark.
    String tag(Mark mark) {
        return layers == null ? name(mark) : layers.tag().apply(mark);
    }

    List<String> wash(Mark mark) {
        String strength = isSuggested(mark) ? "wash-suggested" : "wash-decided";
        return List.of("mark", strength, "hue-" + hue(mark));
    }

    List<String> line(Mark mark) {
        String certainty = isSuggested(mark) ? "line-suggested" : "line-decided";
        return List.of(certainty, "line-hue-" + hue(mark), "line-" + underline(mark));
    }

    /// The name of the mark's label.
    String name(Mark mark) {
        return label(mark).map(Label::name).orElse(mark.label());
    }

    int hue(Mark mark) {
        return label(mark).map(Label::hue).orElse(0) % HUES;
    }

    private String underline(Mark mark) {
        Underline underline = label(mark).map(Label::underline).orElse(Underline.SINGLE);
        return switch (underline) {
            case SINGLE -> "single";
            case DOUBLE -> "double";
            case THICK -> "thick";
            case DOTTED -> "dotted";
        };
    }

    private Optional<Label> label(Mark mark) {
        return Optional.ofNullable(labels.get(mark.label()));
    }

    private static Map<String, Label> byId(LabelSchema schema) {
        return schema.labels().stream().collect(Collectors.toMap(Label::id, label -> label));
    }

    private static boolean isSuggested(Mark mark) {
        return switch (mark) {
            case Suggestion _ -> true;
            case Annotation _ -> false;
        };
    }
}
