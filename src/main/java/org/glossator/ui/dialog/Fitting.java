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

    /// Keeps the dialog within its window, and within the screen: it opens over the window's
    /// middle. Its content must be able to shrink.
    public static void within(DialogPane dialog, Window owner) {
        Rectangle2D screen = screen(owner);
        double middle = owner.getX() + owner.getWidth() / 2;
        double room = 2 * Math.min(middle - screen.getMinX(), screen.getMaxX() - middle);
        double width = Math.min(owner.getWidth() * SHARE, room);
        double height = Math.min(owner.getHeight(), screen.getHeight()) * SHARE;
        // As a style: the theme's own limit of 600 pixels would win over a mere property.
        dialog.setStyle("-fx-max-width: " + width + "px; -fx-max-height: " + height + "px;");
    }

    private static Rectangle2D screen(Window owner) {
        return Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
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
