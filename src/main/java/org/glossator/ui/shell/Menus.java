package org.glossator.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;

/// The menus, made from the commands and the labels. Plain keys are shown in an item's text: as
/// accelerators they would fire while a reviewer types into a field.
final class Menus {

    private Menus() {}

    static MenuBar of(
            Consumer<Command> run,
            Consumer<Label> label,
            LabelSchema schema,
            KeyMap keys,
            Texts texts) {
        MenuBar bar = new MenuBar();
        for (Command.Group group : Command.Group.values()) {
            Menu menu = new Menu(texts.get(group.text()));
            for (Command command : group.commands()) {
                menu.getItems().add(item(command, run, keys, texts));
            }
            if (group == Command.Group.SPAN) {
                menu.getItems().add(labels(label, schema, texts));
            }
            menu.setUserData(group);
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /// Leaves only those menus that mean something while the view is shown.
    static void show(MenuBar bar, View view) {
        for (Menu menu : bar.getMenus()) {
            menu.setVisible(
                    menu.getUserData() instanceof Command.Group group && group.worksIn(view));
        }
    }

    private static MenuItem item(Command command, Consumer<Command> run, KeyMap keys, Texts texts) {
        String key = keys.first(command);
        String words = texts.get(command.text());
        MenuItem item = new MenuItem(key.isEmpty() ? words : words + "   " + key);
        item.setId("menu-" + command.text());
        item.setOnAction(_ -> run.accept(command));
        return item;
    }

    private static Menu labels(Consumer<Label> choose, LabelSchema schema, Texts texts) {
        Menu menu = new Menu(texts.get("menu.label"));
        for (Label label : schema.labels()) {
            MenuItem item = new MenuItem(label.name() + "   " + label.hotkey());
            item.setOnAction(_ -> choose.accept(label));
            menu.getItems().add(item);
        }
        return menu;
    }
}
