package org.glossator.ui.shell;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.glossator.ui.Texts;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;

/// Theme, size and motion, to be set.
final class AppearanceSettings extends VBox {

    private final AppliedSettings settings;
    private final Texts texts;
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final Spinner<Integer> size =
            new Spinner<>(
                    new IntegerSpinnerValueFactory(
                            percent(Settings.SMALLEST), percent(Settings.LARGEST), 100, 10));
    private final CheckBox animations = new CheckBox();

    AppearanceSettings(AppliedSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        getStyleClass().add("settings-part");
        theme.setId("settings-theme");
        theme.getItems().setAll(Theme.values());
        theme.setConverter(new ThemeWords());
        size.setId("settings-size");
        size.setEditable(true);
        animations.setId("settings-animations");
        animations.setText(texts.get("settings.animations"));
        Button usual = new Button(texts.get("settings.usual"));
        usual.setId("settings-appearance-usual");
        usual.setOnAction(_ -> usual());
        getChildren()
                .addAll(
                        named("settings.theme", theme),
                        theme,
                        named("settings.size", size),
                        size,
                        animations,
                        usual);
        show();
        theme.valueProperty().subscribe(now -> settings.change(s -> s.withTheme(now)));
        size.valueProperty()
                .subscribe((_, now) ->
                        settings.change(s ->
                                s.withFontSize(Math.round(Settings.USUAL * now / 50.0) / 2.0)));
        animations.selectedProperty().subscribe(now -> settings.change(s -> s.withAnimations(now)));
    }

    private void usual() {
        Settings usual = Settings.usual();
        settings.change(s ->
                s.withTheme(usual.theme())
                        .withFontSize(usual.fontSize())
                        .withAnimations(usual.animations()));
        show();
    }

    private void show() {
        theme.setValue(settings.get().theme());
        size.getValueFactory().setValue(percent(settings.get().fontSize()));
        animations.setSelected(settings.get().animations());
    }

    private Label named(String text, javafx.scene.control.Control control) {
        Label label = new Label(texts.get(text));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return label;
    }

    private static int percent(double size) {
        return (int) Math.round(size * 100 / Settings.USUAL);
    }

    private final class ThemeWords extends StringConverter<Theme> {

        @Override
        public String toString(Theme shown) {
            return texts.get("settings.theme." + shown.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Theme fromString(String words) {
            throw new UnsupportedOperationException("themes are chosen, not typed");
        }
    }
}
