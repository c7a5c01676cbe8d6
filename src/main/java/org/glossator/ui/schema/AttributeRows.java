package org.glossator.ui.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.glossator.schema.Attribute;
import org.glossator.ui.Texts;

/// The attributes of a label: a row each, with its name, its type and, for a choice, the values to
/// choose from with a semicolon between.
final class AttributeRows extends VBox {

    private final Texts texts;
    private final Runnable onChange;
    private final List<Row> rows = new ArrayList<>();
    private final VBox shown = new VBox();

    AttributeRows(Texts texts, Runnable onChange) {
        this.texts = texts;
        this.onChange = onChange;
        Button add = new Button(texts.get("labels.attribute.add"));
        add.setId("attribute-add");
        add.setMnemonicParsing(true);
        add.setOnAction(_ -> {
            Row row = add("", Attribute.Type.TEXT, "");
            row.name.requestFocus();
            onChange.run();
        });
        getStyleClass().add("labels-attributes");
        shown.getStyleClass().add("labels-attributes");
        getChildren().addAll(shown, add);
    }

    void show(List<Attribute> attributes) {
        if (problem().isEmpty() && value().equals(attributes)) {
            return;
        }
        rows.clear();
        shown.getChildren().clear();
        attributes.forEach(one -> add(one.name(), one.type(), String.join("; ", one.choices())));
    }

    /// What keeps the rows from being attributes.
    Optional<String> problem() {
        for (Row row : rows) {
            if (row.name.getText().isBlank()) {
                return Optional.of(texts.get("labels.attribute.unnamed"));
            }
            if (row.type.getValue() == Attribute.Type.CHOICE && row.choiceList().isEmpty()) {
                return Optional.of(
                        texts.get("labels.attribute.no-choices", row.name.getText().strip()));
            }
        }
        return Optional.empty();
    }

    /// The attributes; only without a [#problem].
    List<Attribute> value() {
        return rows.stream().map(Row::value).toList();
    }

    private Row add(String name, Attribute.Type type, String choices) {
        Row row = new Row(name, type, choices);
        rows.add(row);
        shown.getChildren().add(row.box);
        return row;
    }

    private String words(Attribute.Type type) {
        return texts.get("labels.type." + type.name().toLowerCase(Locale.ROOT));
    }

    private final class Row {

        private final TextField name;
        private final ComboBox<Attribute.Type> type = new ComboBox<>();
        private final TextField choices;
        private final FlowPane box;

        Row(String nameText, Attribute.Type typeValue, String choicesText) {
            name = new TextField(nameText);
            name.setPromptText(texts.get("labels.attribute.name"));
            name.setAccessibleText(texts.get("labels.attribute.name"));
            name.setPrefColumnCount(10);
            type.getItems().setAll(Attribute.Type.values());
            type.setAccessibleText(texts.get("labels.attribute.type"));
            type.setConverter(
                    new StringConverter<>() {
                        @Override
                        public String toString(Attribute.Type one) {
                            return one == null ? "" : words(one);
                        }

                        @Override
                        public Attribute.Type fromString(String text) {
                            return type.getValue();
                        }
                    });
            type.setValue(typeValue);
            choices = new TextField(choicesText);
            choices.setPromptText(texts.get("labels.attribute.choices"));
            choices.setAccessibleText(texts.get("labels.attribute.choices"));
            choices.visibleProperty().bind(type.valueProperty().isEqualTo(Attribute.Type.CHOICE));
            choices.managedProperty().bind(choices.visibleProperty());
            choices.setPrefColumnCount(22);
            Button remove = new Button(texts.get("labels.attribute.remove"));
            remove.setAccessibleText(texts.get("labels.attribute.remove.tip"));
            remove.setMinWidth(USE_PREF_SIZE);
            type.setMinWidth(USE_PREF_SIZE);
            box = new FlowPane(name, type, choices, remove);
            box.getStyleClass().add("labels-attribute");
            remove.setOnAction(_ -> {
                rows.remove(this);
                shown.getChildren().remove(box);
                onChange.run();
            });
            name.textProperty().subscribe((_, _) -> onChange.run());
            type.valueProperty().subscribe((_, _) -> onChange.run());
            choices.textProperty().subscribe((_, _) -> onChange.run());
        }

        List<String> choiceList() {
            return Arrays.stream(choices.getText().split(";"))
                    .map(String::strip)
                    .filter(choice -> !choice.isEmpty())
                    .collect(Collectors.toList());
        }

        Attribute value() {
            Attribute.Type chosen = type.getValue();
            return new Attribute(
                    name.getText().strip(),
                    chosen,
                    chosen == Attribute.Type.CHOICE ? choiceList() : List.of());
        }
    }
}
