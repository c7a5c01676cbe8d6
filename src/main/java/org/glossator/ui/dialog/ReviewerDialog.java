package org.glossator.ui.dialog;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.store.ReviewerEntry;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Asks who works on the project from now on: somebody it knows, or somebody new.
public final class ReviewerDialog extends Dialog<ReviewerDialog.Wish> {

    private static final int HUES = org.glossator.schema.Label.HUES;

    private final Texts texts;
    private final ListView<ReviewerEntry> known = new ListView<>();
    private final TextField name = new TextField();
    private final ComboBox<Integer> hue = new ComboBox<>();

    /// @param hue the place of the colour in the colour-blind-safe set, from 0
    public record Wish(String name, int hue) {}

    /// @param people whom the project knows
    /// @param now the name of the one who works on it now
    public ReviewerDialog(Texts texts, Window owner, List<ReviewerEntry> people, String now) {
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("app.name"));
        setHeaderText(texts.get("reviewer.title"));
        setResizable(true);
        ButtonType go = new ButtonType(texts.get("reviewer.go"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(go, ButtonType.CANCEL);
        fill(people);
        GridPane fields = new GridPane();
        fields.getStyleClass().add("dashboard-grid");
        Label nameLabel = new Label(texts.get("reviewer.name"));
        nameLabel.setLabelFor(name);
        Label hueLabel = new Label(texts.get("reviewer.hue"));
        hueLabel.setLabelFor(hue);
        fields.addRow(0, nameLabel, name);
        fields.addRow(1, hueLabel, hue);
        Label hint = new Label(texts.get("reviewer.hint"));
        hint.setWrapText(true);
        VBox content = new VBox(known, fields, hint);
        content.getStyleClass().add("reviewer-dialog");
        getDialogPane().setContent(content);
        getDialogPane()
                .lookupButton(go)
                .disableProperty()
                .bind(name.textProperty().map(String::isBlank));
        setResultConverter(
                button -> button == go ? new Wish(name.getText().strip(), hue.getValue()) : null);
        Fitting.within(getDialogPane(), owner);
        people.stream()
                .filter(entry -> entry.name().equals(now))
                .findFirst()
                .ifPresent(entry -> known.getSelectionModel().select(entry));
        FirstFocus.in(this, known::requestFocus);
    }

    private void fill(List<ReviewerEntry> people) {
        known.setId("reviewer-known");
        known.setAccessibleText(texts.get("reviewer.known"));
        known.setPrefHeight(180);
        known.getItems().setAll(people);
        known.setCellFactory(_ -> new PersonCell());
        known.getSelectionModel().selectedItemProperty().subscribe(person -> show(person));
        known.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !name.getText().isBlank()) {
                setResult(new Wish(name.getText().strip(), hue.getValue()));
                event.consume();
            }
        });
        known.addEventFilter(KeyEvent.KEY_TYPED, this::typeName);
        name.setId("reviewer-name");
        hue.setId("reviewer-hue");
        hue.setAccessibleText(texts.get("reviewer.hue"));
        for (int i = 0; i < HUES; i++) {
            hue.getItems().add(i);
        }
        hue.setCellFactory(_ -> new HueCell());
        hue.setButtonCell(new HueCell());
        hue.setValue(people.size() % HUES);
    }

    /// What is typed into the list begins the name of somebody new.
    private void typeName(KeyEvent typed) {
        String character = typed.getCharacter();
        if (character.isBlank() || typed.isShortcutDown() || typed.isAltDown()) {
            return;
        }
        if (character.codePoints().noneMatch(Character::isISOControl)) {
            int people = known.getItems().size();
            known.getSelectionModel().clearSelection();
            name.setText(character);
            hue.setValue(people % HUES);
            name.requestFocus();
            name.end();
            typed.consume();
        }
    }

    private void show(@Nullable ReviewerEntry person) {
        if (person != null) {
            name.setText(person.name());
            hue.setValue(person.hue() % HUES);
        }
    }

    private static final class PersonCell extends ListCell<ReviewerEntry> {

        @Override
        protected void updateItem(ReviewerEntry person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setGraphic(null);
            } else {
                Label chip = new Label(person.name());
                chip.getStyleClass().addAll("label-chip", "chip-hue-" + person.hue() % HUES);
                setGraphic(chip);
            }
        }
    }

    private final class HueCell extends ListCell<Integer> {

        @Override
        protected void updateItem(Integer place, boolean empty) {
            super.updateItem(place, empty);
            setText(empty || place == null ? null : texts.get("labels.hue." + place));
        }
    }
}
