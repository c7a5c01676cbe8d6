package org.glossator.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// The row of labels that pops up beside text selected with the mouse.
final class LabelChooser {

    private final Popup popup = new Popup();

    private final FlowPane row = new FlowPane();
    private final Consumer<Label> onChosen;

    LabelChooser(LabelSchema schema, Consumer<Label> onChosen) {
        this.onChosen = onChosen;
        row.setId("label-chooser");
        row.getStyleClass().add("label-chooser");
        row.setPrefWrapLength(640);
        use(schema);
        popup.getContent().add(row);
        popup.setAutoHide(true);
        // A press beside the popup must reach the letter, or its selection would stay.
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(true);
    }

    /// Offers the labels of a schema from now on.
    void use(LabelSchema schema) {
        row.getChildren().clear();
        for (Label label : schema.labels()) {
            Button button = new Button(label.name() + "  " + label.hotkey());
            button.setId("choose-" + label.id());
            button.getStyleClass().addAll("label-chip", "chip-hue-" + label.hue() % Label.HUES);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> {
                popup.hide();
                onChosen.accept(label);
            });
            row.getChildren().add(button);
        }
    }

    void show(Window owner, Bounds beside) {
        popup.show(owner, beside.getMinX(), beside.getMaxY() + 6);
    }

    void hide() {
        popup.hide();
    }
}
