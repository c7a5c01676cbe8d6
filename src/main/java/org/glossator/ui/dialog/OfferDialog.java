package org.glossator.ui.dialog;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.OpeningQuestions.Answer;
import org.jspecify.annotations.Nullable;

/// Says what stands in the way of a project, and offers a way on, another project, or nothing.
final class OfferDialog {

    private final Texts texts;
    private final @Nullable Window owner;

    OfferDialog(Texts texts, @Nullable Window owner) {
        this.texts = texts;
        this.owner = owner;
    }

    /// @param offer the words of the way on; `null` if there is none
    Answer ask(String header, String message, @Nullable String offer) {
        ButtonType another = new ButtonType(texts.get("opening.another"), ButtonData.OTHER);
        Alert alert = new Alert(Alert.AlertType.INFORMATION, message, another, ButtonType.CANCEL);
        ButtonType go = new ButtonType(String.valueOf(offer), ButtonData.OK_DONE);
        if (offer != null) {
            alert.getButtonTypes().addFirst(go);
        }
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(header);
        alert.setResizable(true);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        if (owner != null) {
            alert.initOwner(owner);
            Fitting.within(alert.getDialogPane(), owner);
        }
        ButtonType chosen = alert.showAndWait().orElse(ButtonType.CANCEL);
        if (chosen.equals(go)) {
            return Answer.GO;
        }
        return chosen.equals(another) ? Answer.ANOTHER : Answer.NOTHING;
    }
}
