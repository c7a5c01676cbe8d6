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
    private final LabelSchema schema;
    private final ZoneId zone;
    private final AttributeFields.Listener listener;
    private final VBox content = new VBox();

    /// @param listener told when the reviewer changes an attribute
    public InspectorPane(
            LabelSchema schema, Texts texts, ZoneId zone, AttributeFields.Listener listener) {
        this.texts = texts;
        this.schema = schema;
        this.zone = zone;
        this.listener = listener;
        content.setId("inspector");
        content.getStyleClass().add("inspector");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("inspector-pane");
        show(null);
    }

    /// Shows the mark, or what to do where there is none.
    public void show(@Nullable SpanFacts facts) {
        content.getChildren().clear();
        if (facts == null) {
            content.getChildren().add(text("hint", texts.get("inspector.empty")));
            return;
        }
        content.getChildren().addAll(head(facts), text("inspector-text", "“" + facts.text() + "”"));
        schema.label(facts.mark().label())
                .ifPresent(label ->
                        content.getChildren()
                                .add(new AttributeFields(label, facts.mark(), texts, listener)));
        facts.suggestion()
                .ifPresent(suggestion -> content.getChildren().add(why(suggestion, facts)));
        content.getChildren().add(history(facts));
    }

    /// Puts the keys into a field: the first one, or the one of this attribute. The detectors'
    /// value stands in it, selected, so that typing replaces it and Enter keeps it.
    public void edit(@Nullable String attribute) {
        content.getChildren().stream()
                .filter(AttributeFields.class::isInstance)
                .map(AttributeFields.class::cast)
                .findFirst()
                .flatMap(fields -> attribute == null ? fields.first() : fields.field(attribute))
                .ifPresent(Node::requestFocus);
    }

    private Node head(SpanFacts facts) {
        Optional<org.glossator.schema.Label> label = schema.label(facts.mark().label());
        Label name = new Label(label.map(l -> l.name()).orElse(facts.mark().label()));
        name.setId("inspector-label");
        name.getStyleClass().addAll("label-chip", "chip-hue-" + label.map(l -> l.hue()).orElse(0));
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
