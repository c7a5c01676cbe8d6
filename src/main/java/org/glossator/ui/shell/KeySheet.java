package org.glossator.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.Fitting;

/// The sheet of all keys, made from the commands and the labels: a block a menu, as many beside
/// each other as there is room for.
final class KeySheet {

    private static final double SHARE = 0.85;

    private KeySheet() {}

    static Alert of(KeyMap keyMap, LabelSchema schema, Texts texts, Window owner) {
        FlowPane blocks = new FlowPane();
        blocks.getStyleClass().add("key-sheet");
        blocks.setPrefWrapLength(owner.getWidth() * SHARE);
        for (Command.Group group : Command.Group.values()) {
            blocks.getChildren().add(block(group, keyMap, schema, texts));
        }
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.setTitle(texts.get("command.keys"));
        alert.initOwner(owner);
        ScrollPane scroller = Fitting.scrolling(blocks);
        scroller.setFocusTraversable(true);
        scroller.setAccessibleText(texts.get("command.keys"));
        alert.getDialogPane().setContent(scroller);
        Fitting.within(alert.getDialogPane(), owner);
        return alert;
    }

    private static GridPane block(
            Command.Group group, KeyMap keyMap, LabelSchema schema, Texts texts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-group");
        grid.add(styled(texts.get(group.text()), "section"), 0, 0, 2, 1);
        int row = 1;
        for (Command command : group.commands()) {
            grid.add(styled(keyMap.shown(command), "keys"), 0, row);
            grid.add(styled(texts.get(command.text()), "does"), 1, row++);
        }
        if (group == Command.Group.SPAN) {
            for (org.glossator.schema.Label label : schema.labels()) {
                grid.add(styled(String.valueOf(label.hotkey()), "keys"), 0, row);
                grid.add(styled(texts.get("keys.label", label.name()), "does"), 1, row++);
            }
        }
        return grid;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
