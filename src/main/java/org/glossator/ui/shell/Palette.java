package org.glossator.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;
import org.jspecify.annotations.Nullable;

/// Finds a command by a few letters of its words.
final class Palette extends Dialog<Optional<Command>> {

    private final Texts texts;
    private final KeyMap keys;
    private final FilteredList<Command> found;
    private final ListView<Command> list;
    private final TextField search = new TextField();

    Palette(KeyMap keys, Texts texts, Window owner) {
        this.texts = texts;
        this.keys = keys;
        this.found =
                new FilteredList<>(
                        FXCollections.observableArrayList(
                                Stream.of(Command.values())
                                        .filter(command -> command != Command.PALETTE)
                                        .toList()));
        this.list = new ListView<>(found);
        initOwner(owner);
        setTitle(texts.get(Command.PALETTE.text()));
        search.setId("palette-search");
        search.setPromptText(texts.get("palette.hint"));
        search.setAccessibleText(texts.get("palette.hint"));
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("palette-list");
        list.setAccessibleText(texts.get("palette.list"));
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel().selectFirst();
        VBox content = new VBox(search, list);
        content.getStyleClass().add("palette");
        VBox.setVgrow(list, Priority.ALWAYS);
        getDialogPane().setContent(content);
        Fitting.within(getDialogPane(), owner);
        // Without a button of its own a dialog cannot be closed by its window.
        getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
        setResultConverter(_ -> Optional.empty());
        FirstFocus.in(this, search::requestFocus);
    }

    /// Whether each word of the search begins a word of the command, in any order.
    static boolean matches(String words, String search) {
        List<String> starts = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(part -> starts.stream().anyMatch(start -> start.startsWith(part)));
    }

    private void filter(String text) {
        found.setPredicate(command -> matches(texts.get(command.text()), text));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            list.getSelectionModel()
                    .select(
                            Math.clamp(
                                    at + (event.getCode() == KeyCode.DOWN ? 1 : -1),
                                    0,
                                    Math.max(0, found.size() - 1)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        setResult(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        close();
    }

    private final class Row extends ListCell<@Nullable Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(
                    command == null || empty
                            ? null
                            : texts.get(command.text()) + "   " + keys.shown(command));
        }
    }
}
