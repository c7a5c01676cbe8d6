package org.glossator.ui.dialog;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/// Keeps dialogs usable when everything is large: none is larger than the window that it belongs
/// to, and what does not fit scrolls.
public final class Fitting {

    private static final double SHARE = 0.94;

    private Fitting() {}

    /// Keeps the dialog within its window; its content must be able to shrink.
    public static void within(DialogPane dialog, Window owner) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(owner.getWidth(), screen.getWidth()) * SHARE;
        double height = Math.min(owner.getHeight(), screen.getHeight()) * SHARE;
        // As a style: the theme's own limit of 600 pixels would win over a mere property.
        dialog.setStyle("-fx-max-width: " + width + "px; -fx-max-height: " + height + "px;");
    }

    /// The content, with a scroll bar where it does not fit.
    public static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        // Keys reach what is focused inside; the pane follows it.
        content.setMinHeight(Region.USE_PREF_SIZE);
        return pane;
    }
}
