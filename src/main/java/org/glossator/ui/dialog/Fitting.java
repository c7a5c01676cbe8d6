package org.glossator.ui.dialog;

import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.glossator.ui.CutWords;

/// Keeps dialogs usable when everything is large: none is larger than the window that it belongs
/// to, and what does not fit scrolls.
public final class Fitting {

    private static final double SHARE = 0.94;

    private Fitting() {}

    /// Keeps the dialog within its window; its content must be able to shrink.
    public static void within(DialogPane dialog, Window owner) {
        CutWords.say(dialog);
        // By style: the theme says 600 pixels, and that wins over what is only set.
        dialog.setStyle(
                "-fx-max-width: %.0fpx; -fx-max-height: %.0fpx"
                        .formatted(owner.getWidth() * SHARE, owner.getHeight() * SHARE));
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
