package org.glossator.ui.span;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.mark.Attributes;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The panel at the right: what is known of the focused mark.
public final class InspectorPane extends ScrollPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private LabelSchema schema;
    private final ZoneId zone;
    private final AttributeFields.Listener listener;
    private final VBox content = new VBox();
    private final VBox above = new VBox();
    private final VBox below = new VBox();
    private @Nullable AttributeFields fields;

    /// @param listener told when the reviewer changes an attribute
    public InspectorPane(
            LabelSchema schema, Texts texts, ZoneId zone, AttributeFields.Listener listener) {
        this.texts = texts;
        this.schema = schema;
        this.zone = zone;
        this.listener = listener;
        content.setId("inspector");
        content.getStyleClass().add("inspector");
        above.getStyleClass().add("inspector-part");
        below.getStyleClass().add("inspector-part");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("inspector-pane");
        show(null);
    }

    /// Shows marks with the labels of another schema, from the next [#show] on.
    public void use(LabelSchema other) {
        schema = other;
        show(null);
    }

    /// Shows the mark, or what to do where there is none. The fields stay what they are while an
    /// edit changes the same mark, so that the reviewer can go from one to the next.
    public void show(@Nullable SpanFacts facts) {
        if (facts == null) {
            fields = null;
            content.getChildren().setAll(text("hint", texts.get("inspector.empty")));
            return;
        }
        above.getChildren().setAll(head(facts), text("inspector-text", "“" + facts.text() + "”"));
        below.getChildren().clear();
        facts.suggestion().ifPresent(one -> below.getChildren().add(why(one, facts)));
        below.getChildren().add(history(facts));
        AttributeFields shown = fields;
        if (shown != null && shown.areOf(facts)) {
            shown.update(facts);
            return;
        }
        fields =
                schema.label(facts.mark().label())
                        .map(label -> new AttributeFields(label, facts, texts, listener))
                        .orElse(null);
        content.getChildren().setAll(above, below);
        if (fields != null) {
            content.getChildren().add(1, fields);
        }
    }

    /// Puts the keys into a field: the first one, or the one of this attribute. The detectors'
    /// value stands in it, selected, so that typing replaces it and Enter keeps it.
    public void edit(@Nullable String attribute) {
        if (fields != null) {
            fields.edit(Optional.ofNullable(attribute));
        }
    }

    private Node head(SpanFacts facts) {
        Optional<org.glossator.schema.Label> label = schema.label(facts.mark().label());
        Label name = new Label(label.map(l -> l.name()).orElse(facts.mark().label()));
        name.setId("inspector-label");
        name.getStyleClass().addAll("label-chip", "chip-hue-" + label.map(l -> l.hue() % org.glossator.schema.Label.HUES).orElse(0));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label status =
                new Label(
                        texts.get(
                                "inspector.status."
                                        + facts.status().name().toLowerCase(Locale.ROOT)));
        if (facts.mark().attributes().get(Attributes.FLAG).isPresent()) {
            status.setText(texts.get("inspector.flagged", status.getText()));
        }
        status.setId("inspector-status");
        status.getStyleClass().add("inspector-status");
        return new HBox(name, gap, status);
    }

    private Node why(Suggestion suggestion, SpanFacts facts) {
        Label why = text("inspector-why", facts.why());
        why.setId("inspector-why");
        Label rule =
                text(
                        "inspector-rule",
                        texts.get(
                                "inspector.rule",
                                suggestion.rule(),
                                "%.2f".formatted(suggestion.confidence())));
        return new VBox(text("section", texts.get("inspector.why")), why, rule);
    }

    private Node history(SpanFacts facts) {
        VBox lines = new VBox(text("section", texts.get("inspector.history")));
        lines.setId("inspector-history");
        if (facts.suggestion().isPresent()) {
            lines.getChildren().add(text("history-line", texts.get("history.suggested")));
        }
        for (SpanFacts.Event event : facts.history()) {
            String time = TIME.format(event.at().atZone(zone));
            lines.getChildren().add(text("history-line", time + "  " + event.what()));
        }
        return lines;
    }

    private static Label text(String styleClass, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
