package org.glossator.ui.shell;

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

    static MenuBar of(Actions actions, LabelSchema schema, Texts texts) {
        MenuBar bar = new MenuBar();
        for (Command.Group group : Command.Group.values()) {
            Menu menu = new Menu(texts.get(group.text()));
            for (Command command : group.commands()) {
                menu.getItems().add(item(command, actions, texts));
            }
            if (group == Command.Group.SPAN) {
                menu.getItems().add(labels(actions, schema, texts));
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(Command command, Actions actions, Texts texts) {
        MenuItem item = new MenuItem(texts.get(command.text()) + KeySheet.shown(command));
        item.setId("menu-" + command.text());
        item.setOnAction(_ -> command.run(actions));
        return item;
    }

    private static Menu labels(Actions actions, LabelSchema schema, Texts texts) {
        Menu menu = new Menu(texts.get("menu.label"));
        for (Label label : schema.labels()) {
            MenuItem item = new MenuItem(label.name() + "   " + label.hotkey());
            item.setOnAction(_ -> actions.span().label(label));
            menu.getItems().add(item);
        }
        return menu;
    }
}
