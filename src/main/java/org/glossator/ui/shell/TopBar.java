package org.glossator.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;

/// The line at the top: the menus, which are those of the view that is shown, and the views.
final class TopBar extends HBox {

    private final ViewBar viewBar;
    private final Consumer<Command> run;
    private final Consumer<Label> label;
    private final Texts texts;
    private MenuBar menus = new MenuBar();

    /// @param run runs a command
    /// @param label labels as the reviewer wants it
    TopBar(Views views, Consumer<Command> run, Consumer<Label> label, Texts texts) {
        this.viewBar = new ViewBar(views, run, texts);
        this.run = run;
        this.label = label;
        this.texts = texts;
        getStyleClass().add("window-top");
        setHgrow(viewBar, Priority.ALWAYS);
        views.current().subscribe(view -> Menus.show(menus, view));
    }

    /// Names keys and labels as they are now.
    void show(KeyMap keys, LabelSchema schema, View view) {
        menus = Menus.of(run, label, schema, keys, texts);
        menus.setMinWidth(USE_PREF_SIZE);
        Menus.show(menus, view);
        getChildren().setAll(menus, viewBar);
        viewBar.showKeys(keys);
    }
}
