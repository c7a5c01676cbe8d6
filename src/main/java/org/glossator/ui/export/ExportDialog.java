package org.glossator.ui.export;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.Fitting;

/// Asks in which format to export, and which spans.
public final class ExportDialog extends Dialog<Optional<ExportDialog.Choice>> {

    /// What the reviewer chose.
    public record Choice(FormatName format, Selection selection) {}

    private final Texts texts;
    private final ToggleGroup formats = new ToggleGroup();
    private final ToggleGroup selections = new ToggleGroup();

    public ExportDialog(Texts texts, Window owner) {
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("export.title"));
        setHeaderText(texts.get("export.title"));
        VBox content = new VBox(heading("export.format"));
        for (FormatName format : FormatName.values()) {
            content.getChildren()
                    .add(choice(formats, format, texts.get("export.format." + format.id())));
        }
        content.getChildren().add(heading("export.spans"));
        for (Selection selection : Selection.values()) {
            content.getChildren().add(choice(selections, selection, words(selection)));
        }
        content.getStyleClass().add("export-dialog");
        getDialogPane().setContent(Fitting.scrolling(content));
        Fitting.within(getDialogPane(), owner);
        ButtonType go = new ButtonType(texts.get("export.go"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, go);
        setResultConverter(button -> button == go ? Optional.of(chosen()) : Optional.empty());
    }

    private Choice chosen() {
        return new Choice(
                (FormatName) formats.getSelectedToggle().getUserData(),
                (Selection) selections.getSelectedToggle().getUserData());
    }

    private String words(Selection selection) {
        return switch (selection) {
            case ALL -> texts.get("export.spans.all");
            case ACCEPTED -> texts.get("export.spans.accepted");
        };
    }

    private static RadioButton choice(ToggleGroup group, Object value, String words) {
        RadioButton button = new RadioButton(words);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(value);
        button.setToggleGroup(group);
        if (group.getSelectedToggle() == null) {
            group.selectToggle(button);
        }
        return button;
    }

    private Label heading(String text) {
        Label label = new Label(texts.get(text));
        label.getStyleClass().add("section");
        return label;
    }
}
