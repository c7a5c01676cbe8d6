package org.glossator.ui.quality;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.mark.Annotation;

/// What one reviewer says of a passage, with the button that takes it.
final class SideCard extends VBox {

    /// @param title the reviewer's place and name
    /// @param hue the reviewer's colour
    SideCard(String title, int hue, String take, Runnable onTake) {
        getStyleClass().add("side-card");
        Label name = new Label(title);
        name.setMinWidth(0);
        name.getStyleClass().addAll("label-chip", "chip-hue-" + hue);
        Button button = new Button(take);
        button.setAccessibleText(take + ": " + title);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> onTake.run());
        // Where both do not fit into a line the button goes below: a name is not to be cut.
        FlowPane head = new FlowPane(name, button);
        head.getStyleClass().add("side-head");
        name.maxWidthProperty().bind(head.widthProperty());
        getChildren().add(head);
    }

    /// Shows the reviewer's mark.
    void show(Annotation mark, PassageWords words) {
        Label label = new Label(words.label(mark));
        label.getStyleClass().addAll("label-chip", "chip-hue-" + words.hue(mark));
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(words.said(mark));
        said.getStyleClass().add("side-text");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, said);
        line.getStyleClass().add("side-line");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().add(line);
    }

    /// Says that the reviewer has nothing there.
    void showNothing(String words) {
        Label nothing = new Label(words);
        nothing.getStyleClass().add("quality-state");
        getChildren().add(nothing);
    }
}
