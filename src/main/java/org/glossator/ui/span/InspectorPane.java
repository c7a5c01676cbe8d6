package org.glossator.ui.span;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The panel at the right: what is known of the focused mark.
public final class InspectorPane extends ScrollPane {

    private final Texts texts;
    private LabelSchema schema;
    private final AttributeFields.Listener listener;
    private final VBox content = new VBox();
    private final Label hint = new Label();
    private final SpanHead head;
    private final SpanStory story;
    private final Map<String, AttributeFields> fieldsOfLabel = new HashMap<>();
    private @Nullable AttributeFields fields;
    private @Nullable SpanFacts shown;

    /// @param listener told when the reviewer changes an attribute
    public InspectorPane(
            LabelSchema schema, Texts texts, ZoneId zone, AttributeFields.Listener listener) {
        this.texts = texts;
        this.schema = schema;
        this.listener = listener;
        this.head = new SpanHead(schema, texts);
        this.story = new SpanStory(texts, zone);
        hint.textProperty().bind(texts.live("inspector.empty"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        content.setId("inspector");
        content.getStyleClass().add("inspector");
        content.getChildren().setAll(hint);
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("inspector-pane");
    }

    /// Shows marks with the labels of another schema, from the next [#show] on.
    public void use(LabelSchema other) {
        schema = other;
        head.use(other);
        fieldsOfLabel.clear();
        show(null);
    }

    /// Shows the mark, or what to do where there is none. The controls are kept from mark to mark:
    /// making and styling new ones takes longer than all else that a key press does.
    public void show(@Nullable SpanFacts facts) {
        if (Objects.equals(facts, shown)) {
            return;
        }
        shown = facts;
        if (facts == null) {
            fields = null;
            content.getChildren().setAll(hint);
            return;
        }
        head.show(facts);
        story.show(facts);
        AttributeFields before = fields;
        fields = fieldsOf(facts);
        if (before != fields || content.getChildren().size() == 1) {
            content.getChildren().setAll(head, story);
            if (fields != null) {
                content.getChildren().add(1, fields);
            }
        }
    }

    private @Nullable AttributeFields fieldsOf(SpanFacts facts) {
        String label = facts.mark().label();
        AttributeFields made = fieldsOfLabel.get(label);
        if (made != null) {
            made.show(facts);
            return made;
        }
        schema.label(label)
                .map(one -> new AttributeFields(one, facts, texts, listener))
                .ifPresent(one -> fieldsOfLabel.put(label, one));
        return fieldsOfLabel.get(label);
    }

    /// Puts the keys into a field: the first one, or the one of this attribute. The detectors'
    /// value stands in it, selected, so that typing replaces it and Enter keeps it.
    public void edit(@Nullable String attribute) {
        if (fields != null) {
            fields.edit(Optional.ofNullable(attribute));
        }
    }
}
