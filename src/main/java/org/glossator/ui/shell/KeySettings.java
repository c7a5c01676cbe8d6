package org.glossator.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The commands with their keys, to be changed: Enter on a command, then the new key.
final class KeySettings extends VBox {

    private final AppliedSettings settings;
    private final LabelSchema schema;
    private final Texts texts;
    private final FilteredList<Command> shown =
            new FilteredList<>(FXCollections.observableArrayList(Command.values()));
    private final TableView<Command> table = new TableView<>(shown);
    private final Label message = new Label();
    private @Nullable Wait waiting;

    /// What the next key is for: to replace the command's keys or to stand beside them.
    private record Wait(Command command, boolean beside) {}

    KeySettings(AppliedSettings settings, LabelSchema schema, Texts texts) {
        this.settings = settings;
        this.schema = schema;
        this.texts = texts;
        getStyleClass().add("settings-part");
        message.setId("settings-keys-message");
        message.setWrapText(true);
        message.setText(texts.get("settings.keys.how"));
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filter(), fill(), message, buttons());
    }

    private TextField filter() {
        TextField field = new TextField();
        field.setId("settings-keys-filter");
        field.setPromptText(texts.get("settings.keys.filter"));
        field.setAccessibleText(texts.get("settings.keys.filter"));
        field.textProperty()
                .subscribe(text -> {
                    shown.setPredicate(command -> matches(command, text));
                    table.getSelectionModel().selectFirst();
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        table.requestFocus();
                        event.consume();
                    }
                });
        return field;
    }

    private boolean matches(Command command, String text) {
        return Palette.matches(texts.get(command.text()), text)
                || keys().shown(command).equalsIgnoreCase(text.strip());
    }

    private Node fill() {
        table.setId("settings-keys-table");
        table.setAccessibleText(texts.get("settings.keys"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column("settings.keys.command", this::words),
                                column("settings.keys.key", this::keyWords)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectFirst();
        // Whoever looks elsewhere does not mean the next key.
        table.focusedProperty()
                .subscribe((_, is) -> {
                    if (!is && waiting != null) {
                        end(texts.get("settings.keys.how"));
                    }
                });
        return table;
    }

    private TableColumn<Command, String> column(
            String title, java.util.function.Function<Command, String> words) {
        TableColumn<Command, String> column = new TableColumn<>(texts.get(title));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String words(Command command) {
        return texts.get(command.text());
    }

    private String keyWords(Command command) {
        Wait wait = waiting;
        return wait != null && wait.command() == command
                ? texts.get("settings.keys.press")
                : keys().shown(command);
    }

    private FlowPane buttons() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("settings-buttons");
        row.getChildren()
                .addAll(
                        button("change", () -> begin(false)),
                        button("add", () -> begin(true)),
                        button("reset", this::reset),
                        button("reset-all", this::resetAll));
        return row;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(texts.get("settings.keys." + name));
        button.setId("settings-keys-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        Wait wait = waiting;
        if (wait != null) {
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                end(texts.get("settings.keys.how"));
            } else {
                PressedKeys.of(event)
                        .ifPresent(keys ->
                                show(
                                        wait.command(),
                                        wait.beside()
                                                ? keys().plus(wait.command(), keys, schema)
                                                : keys().with(wait.command(), keys, schema),
                                        KeyMap.words(keys)));
            }
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(event, () -> begin(false));
            case INSERT -> take(event, () -> begin(true));
            case DELETE, BACK_SPACE -> take(event, this::reset);
            case null, default -> {}
        }
    }

    private static void take(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void begin(boolean beside) {
        Command command = table.getSelectionModel().getSelectedItem();
        if (command != null) {
            table.requestFocus();
            waiting = new Wait(command, beside);
            message.setText(texts.get("settings.keys.wait", words(command)));
            table.refresh();
        }
    }

    private void end(String words) {
        waiting = null;
        message.setText(words);
        table.refresh();
    }

    private void reset() {
        Command command = table.getSelectionModel().getSelectedItem();
        if (command != null) {
            show(command, keys().reset(command, schema), "");
        }
    }

    private void resetAll() {
        settings.change(now -> now.withKeys(KeyMap.usual().changed()));
        end(texts.get("settings.keys.usual"));
    }

    /// @param key the key that was asked for, or nothing if the usual ones were
    private void show(Command command, KeyMap.Change change, String key) {
        switch (change) {
            case KeyMap.Change.Made(KeyMap made) -> {
                settings.change(now -> now.withKeys(made.changed()));
                end(texts.get("settings.keys.made", words(command), made.shown(command)));
            }
            case KeyMap.Change.TakenByCommand(Command other) ->
                    end(texts.get("settings.keys.taken", key, words(other)).strip());
            case KeyMap.Change.TakenByLabel(var label) ->
                    end(texts.get("settings.keys.taken-by-label", key, label.name()).strip());
        }
    }

    private KeyMap keys() {
        return settings.keys().get();
    }
}
