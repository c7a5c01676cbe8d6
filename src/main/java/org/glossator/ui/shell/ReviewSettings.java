package org.glossator.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.glossator.ui.Texts;
import org.glossator.ui.settings.Settings;

/// What helps in reviewing, to be set: tags, and what counts as doubtful.
final class ReviewSettings extends VBox {

    private static final int STEP = 5;

    private final AppliedSettings settings;
    private final CheckBox tags = new CheckBox();
    private final Spinner<Integer> doubt =
            new Spinner<>(new IntegerSpinnerValueFactory(0, 100, 0, STEP));

    ReviewSettings(AppliedSettings settings, Texts texts) {
        this.settings = settings;
        getStyleClass().add("settings-part");
        tags.setId("settings-tags");
        tags.setText(texts.get("settings.tags"));
        doubt.setId("settings-doubt");
        doubt.setEditable(true);
        Label name = new Label(texts.get("settings.doubt"));
        name.setLabelFor(doubt);
        name.setWrapText(true);
        doubt.setAccessibleText(name.getText());
        Button usual = new Button(texts.get("settings.usual"));
        usual.setId("settings-reviewing-usual");
        usual.setOnAction(_ -> usual());
        getChildren().addAll(tags, name, doubt, usual);
        show();
        tags.selectedProperty().subscribe(now -> settings.change(s -> s.withTags(now)));
        doubt.valueProperty().subscribe((_, now) -> settings.change(s -> s.withDoubt(now / 100.0)));
    }

    private void usual() {
        Settings usual = Settings.usual();
        settings.change(s -> s.withTags(usual.tags()).withDoubt(usual.doubt()));
        show();
    }

    private void show() {
        tags.setSelected(settings.get().tags());
        doubt.getValueFactory().setValue((int) Math.round(settings.get().doubt() * 100));
    }
}
