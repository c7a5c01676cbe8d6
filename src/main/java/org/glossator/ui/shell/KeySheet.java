package org.glossator.ui.shell;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;

/// The sheet of all keys, made from the commands and the labels.
final class KeySheet {

    private KeySheet() {}

    static Alert of(KeyMap keyMap, LabelSchema schema, Texts texts, Window owner) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        int row = 0;
        int column = 0;
        for (Command.Group group : Command.Group.values()) {
            List<Command> commands = group.commands();
            if (row + commands.size() > 18) {
                row = 0;
                column += 2;
            }
            grid.add(styled(texts.get(group.text()), "section"), column, row++, 2, 1);
            for (Command command : commands) {
                grid.add(styled(keyMap.shown(command), "keys"), column, row);
                grid.add(new Label(texts.get(command.text())), column + 1, row++);
            }
            if (group == Command.Group.SPAN) {
                for (org.glossator.schema.Label label : schema.labels()) {
                    grid.add(styled(String.valueOf(label.hotkey()), "keys"), column, row);
                    grid.add(new Label(texts.get("keys.label", label.name())), column + 1, row++);
                }
            }
        }
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.setTitle(texts.get("command.keys"));
        alert.initOwner(owner);
        alert.getDialogPane().setContent(grid);
        return alert;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
