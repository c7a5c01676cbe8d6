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

    private final LabelSchema schema;
    private final Texts texts;
    private final Label name = new Label();
    private final Label status = new Label();
    private final Label text = new Label();

    SpanHead(LabelSchema schema, Texts texts) {
        this.schema = schema;
        this.texts = texts;
        name.setId("inspector-label");
        status.setId("inspector-status");
        status.getStyleClass().add("inspector-status");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("inspector-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("inspector-part");
        getChildren().setAll(new HBox(name, gap, status), text);
    }

    void show(SpanFacts facts) {
        Optional<org.glossator.schema.Label> label = schema.label(facts.mark().label());
        name.setText(label.map(org.glossator.schema.Label::name).orElse(facts.mark().label()));
        String hue =
                "chip-hue-"
                        + label.map(org.glossator.schema.Label::hue)
                                .map(String::valueOf)
                                .orElse("0");
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
}
