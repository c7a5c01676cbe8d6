package org.glossator.ui.schema;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.glossator.ui.Texts;

/// The buttons under the list of labels, each with a letter that Alt brings it by.
final class LabelButtons {

    private final Texts texts;
    private final FlowPane pane = new FlowPane();

    LabelButtons(Texts texts) {
        this.texts = texts;
        pane.getStyleClass().add("labels-buttons");
    }

    FlowPane pane() {
        return pane;
    }

    /// Adds the button whose words the bundle has under `labels.<name>`.
    void on(String name, Runnable action) {
        Button button = new Button(texts.get("labels." + name));
        button.setMnemonicParsing(true);
        button.setId("labels-" + name);
        button.setTooltip(new Tooltip(texts.get("labels." + name + ".tip")));
        button.setOnAction(_ -> action.run());
        pane.getChildren().add(button);
    }
}
