package org.glossator.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.glossator.ui.Texts;

/// The views, by name, beside the menus; the one that is shown stands out. Where there is no room
/// for all names it is one button that says the shown one's and lists the others.
final class ViewBar extends Region {

    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox buttons = new HBox();
    private final MenuButton menu = new MenuButton();
    private final Map<View, ToggleButton> byView = new EnumMap<>(View.class);
    private final Map<View, MenuItem> inMenu = new EnumMap<>(View.class);

    ViewBar(Views views, Consumer<Command> run, Texts texts) {
        this.texts = texts;
        getStyleClass().add("view-bar");
        buttons.getStyleClass().add("view-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        menu.setId("view-menu");
        menu.setFocusTraversable(false);
        for (View view : View.values()) {
            byView.put(view, button(view, run));
            MenuItem item = new MenuItem();
            item.setOnAction(_ -> run.accept(view.shows()));
            inMenu.put(view, item);
        }
        buttons.getChildren().setAll(byView.values());
        menu.getItems().setAll(inMenu.values());
        getChildren().addAll(buttons, menu);
        views.current().subscribe(this::select);
    }

    /// Says the keys as they are now.
    void showKeys(KeyMap keys) {
        byView.forEach((view, button) -> button.setTooltip(new Tooltip(keys.first(view.shows()))));
        inMenu.forEach((view, item) ->
                item.setText(texts.get(view.text()) + "   " + keys.first(view.shows())));
    }

    @Override
    protected double computeMinWidth(double height) {
        return across(menu.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across(buttons.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop()
                + Math.max(buttons.prefHeight(-1), menu.prefHeight(-1))
                + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        boolean fits = across(buttons.prefWidth(-1)) <= getWidth();
        buttons.setVisible(fits);
        menu.setVisible(!fits);
        Region shown = fits ? buttons : menu;
        Insets insets = getInsets();
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(-1);
        shown.resizeRelocate(
                snapPositionX(getWidth() - insets.getRight() - width),
                snapPositionY((getHeight() - height) / 2),
                width,
                height);
    }

    private double across(double content) {
        return getInsets().getLeft() + content + getInsets().getRight();
    }

    private ToggleButton button(View view, Consumer<Command> run) {
        ToggleButton button = new ToggleButton(texts.get(view.text()));
        button.setUserData(view);
        button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
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
        group.selectToggle(byView.get(view));
        menu.setText(texts.get(view.text()));
    }
}
