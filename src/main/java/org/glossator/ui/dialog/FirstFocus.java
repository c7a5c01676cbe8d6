package org.glossator.ui.dialog;

import javafx.application.Platform;
import javafx.scene.control.Dialog;

/// Gives a part of a dialog the keys when the dialog comes up.
public final class FirstFocus {

    private FirstFocus() {}

    /// @param takeKeys gives the part the keys
    public static void in(Dialog<?> dialog, Runnable takeKeys) {
        dialog.setOnShown(_ -> {
            takeKeys.run();
            // Behind its being shown a dialog gives its default button the focus.
            Platform.runLater(takeKeys);
        });
    }
}
