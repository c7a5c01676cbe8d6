package org.glossator.ui.span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.schema.Attribute;
import org.glossator.ui.Texts;

/// The attributes of a mark as fields: one row each, in the schema's order. A change counts when
/// the reviewer leaves the field or presses Enter.
public final class AttributeFields extends GridPane {

    /// Told when the reviewer changes an attribute.
    @FunctionalInterface
    public interface Listener {

        /// @param value blank to take the attribute away
        void changed(Mark mark, String attribute, String value);
    }

    private final Mark mark;
    private final Listener listener;

    /// What was last told of each attribute: a field that loses the focus after Enter must not tell
    /// the same again.
    private final Map<String, String> told = new HashMap<>();

    AttributeFields(org.glossator.schema.Label label, Mark mark, Texts texts, Listener listener) {
        this.mark = mark;
        this.listener = listener;
        getStyleClass().add("attributes");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        int row = 0;
        for (Attribute attribute : label.attributes()) {
            Label name = new Label(attribute.name());
            name.getStyleClass().add("attribute-name");
            Node field = field(attribute);
            field.setId("attribute-" + attribute.name());
            field.setAccessibleText(texts.get("inspector.attribute", attribute.name()));
            name.setLabelFor(field);
            addRow(row++, name, field);
        }
        addRow(row, noteName(texts), note(texts));
    }

    /// The first attribute's field.
    Optional<Node> first() {
        return getChildren().stream().filter(node -> !(node instanceof Label)).findFirst();
    }

    /// The field of the attribute, if there is one.
    Optional<Node> field(String attribute) {
        return Optional.ofNullable(lookup("#attribute-" + attribute));
    }

    private static Label noteName(Texts texts) {
        Label name = new Label(texts.get("inspector.note"));
        name.getStyleClass().add("attribute-name");
        return name;
    }

    private TextField note(Texts texts) {
        Attribute note = new Attribute(Attributes.NOTE, Attribute.Type.TEXT, List.of());
        String value = mark.attributes().get(Attributes.NOTE).orElse("");
        told.put(Attributes.NOTE, value);
        TextField field = text(note, value);
        field.setId("attribute-" + Attributes.NOTE);
        field.setAccessibleText(texts.get("inspector.note"));
        field.setPromptText(texts.get("inspector.note.hint"));
        return field;
    }

    private Node field(Attribute attribute) {
        String value = mark.attributes().get(attribute.name()).orElse("");
        told.put(attribute.name(), value);
        return switch (attribute.type()) {
            case CHOICE -> choice(attribute, value);
            case TEXT, DATE, NUMBER -> text(attribute, value);
        };
    }

    private TextField text(Attribute attribute, String value) {
        TextField field = new TextField(value);
        field.setOnAction(_ -> changed(attribute, field.getText()));
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        changed(attribute, field.getText());
                    }
                });
        return field;
    }

    private ComboBox<String> choice(Attribute attribute, String value) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("");
        box.getItems().addAll(attribute.choices());
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, now) -> changed(attribute, now));
        return box;
    }

    private void changed(Attribute attribute, String now) {
        if (!now.equals(told.put(attribute.name(), now))) {
            listener.changed(mark, attribute.name(), now);
        }
    }
}
