package org.glossator.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.glossator.letter.Span;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.Fitting;

/// Shows where the same words stand and asks whether to label them all. `Enter` says yes.
final class OthersDialog {

    private static final int AROUND = 40;

    private OthersDialog() {}

    static boolean confirm(
            Texts texts, Window owner, String letter, String label, List<Span> others) {
        ButtonType go = new ButtonType(texts.get("span.others.go"), ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", go, ButtonType.CANCEL);
        alert.initOwner(owner);
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(texts.get("span.others.title", others.size(), label));
        ListView<String> places = new ListView<>();
        places.getItems()
                .setAll(
                        others.stream()
                                .map(span -> context(letter, span))
                                .collect(Collectors.toList()));
        places.getStyleClass().add("others");
        places.setAccessibleText(texts.get("span.others.places"));
        places.setFocusTraversable(false);
        alert.getDialogPane().setContent(places);
        Fitting.within(alert.getDialogPane(), owner);
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    /// The words around the span on one line.
    static String context(String letter, Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(letter.length(), span.end() + AROUND);
        return "…" + letter.substring(from, to).replaceAll("\\s+", " ") + "…";
    }
}
