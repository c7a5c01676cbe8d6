package org.glossator.ui.shell;

import javafx.scene.Node;
import org.glossator.schema.Label;

/// One of the window's views beside the review of letters. Made when it is first shown, and kept.
interface ViewPane {

    /// What fills the middle of the window.
    Node node();

    /// Called each time the view comes up: it shows what the project holds now and takes the keys.
    void shown();

    /// Called each time the view makes room for another, and when the window closes.
    void hidden();

    /// Called with the label whose own key was pressed while the view is shown.
    default void label(Label label) {}
}
