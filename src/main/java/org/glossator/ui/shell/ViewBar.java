package org.glossator.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import org.glossator.ui.Texts;

/// The views, by name, beside the menus; the one that is shown stands out.
final class ViewBar extends ToolBar {

    private final ToggleGroup group = new ToggleGroup();

    ViewBar(Views views, Consumer<Command> run, Texts texts) {
        getStyleClass().add("view-bar");
        for (View view : View.values()) {
            getItems().add(button(view, run, texts));
        }
        views.current().subscribe(this::select);
    }

    /// Says the keys as they are now.
    void showKeys(KeyMap keys) {
        for (var item : getItems()) {
            if (item instanceof ToggleButton button && button.getUserData() instanceof View view) {
                button.setTooltip(new Tooltip(keys.first(view.shows())));
            }
        }
    }

    private ToggleButton button(View view, Consumer<Command> run, Texts texts) {
        ToggleButton button = new ToggleButton(texts.get(view.text()));
        button.setUserData(view);
        button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        // The keys stay in the view; the views have keys of their own.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            // A click on the view that is shown must not take its sign away.
            button.setSelected(true);
            run.accept(view.shows());
        });
        return button;
    }

    private void select(View view) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == view)
                .forEach(group::selectToggle);
    }
}
