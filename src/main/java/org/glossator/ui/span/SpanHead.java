package org.glossator.ui.span;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.mark.Attributes;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;

/// The top of the inspector: the mark's label, how it came to be, and the text under it.
final class SpanHead extends VBox {

    private LabelSchema schema;
    private final Texts texts;
    private final Label name = new Label();
    private final Label status = new Label();
    private final Label text = new WrappedText("inspector-text");

    SpanHead(LabelSchema schema, Texts texts) {
        this.schema = schema;
        this.texts = texts;
        name.setId("inspector-label");
        status.setId("inspector-status");
        status.getStyleClass().add("inspector-status");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("inspector-part");
        getChildren().setAll(new HBox(name, gap, status), text);
    }

    void use(LabelSchema other) {
        schema = other;
    }

    void show(SpanFacts facts) {
        Optional<Hue> label = schema.label(facts.mark().label()).map(Hue::of);
        name.setText(label.map(Hue::name).orElse(facts.mark().label()));
        String hue = "chip-hue-" + label.map(Hue::number).orElse(0);
        if (!name.getStyleClass().contains(hue)) {
            name.getStyleClass().setAll("label", "label-chip", hue);
        }
        status.setText(words(facts));
        text.setText("“" + facts.text() + "”");
    }

    private String words(SpanFacts facts) {
        String words = texts.get(facts.status().text());
        return facts.mark().attributes().get(Attributes.FLAG).isPresent()
                ? texts.get("inspector.flagged", words)
                : words;
    }

    /// A label's name, and the number of its hue in the style sheets.
    private record Hue(String name, int number) {

        static Hue of(org.glossator.schema.Label label) {
            return new Hue(label.name(), label.hue() % org.glossator.schema.Label.HUES);
        }
    }
}
