package org.glossator.ui.dialog;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.glossator.ui.Texts;

/// Tells the reviewer of something that went wrong: what happened, what is safe, what to do.
public final class Notice {

    private final Supplier<Window> owner;
    private final Texts texts;

    public Notice(Supplier<Window> owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /// @param details lines to read on, such as the files that did not come in; may be empty
    public void show(String title, String message, String details) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, message, ButtonType.OK);
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(title);
        if (owner.get() != null) {
            alert.initOwner(owner.get());
            Fitting.within(alert.getDialogPane(), owner.get());
        }
        if (!details.isBlank()) {
            TextArea area = new TextArea(details);
            area.setEditable(false);
            area.setWrapText(true);
            area.setPrefRowCount(6);
            alert.getDialogPane().setExpandableContent(area);
            alert.getDialogPane().setExpanded(true);
        }
        alert.show();
    }
}
