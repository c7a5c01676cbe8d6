package org.glossator.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.query.Context;
import org.glossator.session.Occurrences.Places;
import org.glossator.session.OtherLetter;
import org.glossator.ui.Texts;
import org.glossator.ui.WordsCell;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;

/// Shows where the same words stand, in this letter at once and in the others as they are found,
/// and asks where to label them. `Enter` takes this letter, `Shift+Enter` all letters, once all
/// have been searched.
final class OthersDialog {

    /// Where the words are to be labelled.
    enum Scope {
        LETTER,
        PROJECT
    }

    private final Texts texts;
    private final Places here;
    private final List<OtherLetter> others = new ArrayList<>();
    private final Dialog<Scope> dialog = new Dialog<>();
    private final Label counts = new Label();
    private final Label suggested = new Label();
    private final Label state = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final ListView<String> places = new ListView<>();
    private final ButtonType inLetter;
    private final ButtonType inProject;

    /// @param words what is labelled
    /// @param label what as
    /// @param letter the text of the open letter
    /// @param here its places
    OthersDialog(
            Texts texts, Window owner, String words, String label, String letter, Places here) {
        this.texts = texts;
        this.here = here;
        this.inLetter = new ButtonType(texts.get("others.letter"), ButtonData.OK_DONE);
        this.inProject = new ButtonType(texts.get("others.project"), ButtonData.APPLY);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("app.name"));
        dialog.setHeaderText(texts.get("others.title", words, label));
        here.all()
                .forEach(span ->
                        places.getItems()
                                .add(texts.get("others.here", Context.of(span, letter).line())));
        places.setId("others-places");
        places.setAccessibleText(texts.get("others.places"));
        places.getStyleClass().add("others");
        places.setCellFactory(_ -> new WordsCell<>(Function.identity()));
        VBox.setVgrow(places, Priority.ALWAYS);
        VBox content = new VBox(counts, suggested, places, state, progress);
        content.getStyleClass().add("others-content");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(inLetter, inProject, ButtonType.CANCEL);
        Fitting.within(dialog.getDialogPane(), owner);
        setUp();
    }

    private void setUp() {
        counts.setId("others-counts");
        counts.setWrapText(true);
        suggested.setId("others-suggested");
        suggested.setWrapText(true);
        state.setId("others-state");
        progress.setAccessibleText(texts.get("others.searching"));
        progress.setMaxWidth(Double.MAX_VALUE);
        button(inLetter).setId("others-letter");
        button(inLetter).setDisable(here.isEmpty());
        button(inProject).setId("others-project");
        button(inProject).setDisable(true);
        state.setText(texts.get("others.searching"));
        dialog.setResultConverter(this::scope);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FirstFocus.in(dialog, places::requestFocus);
        count();
    }

    /// @return empty if the reviewer thought better of it
    Optional<Scope> ask() {
        return dialog.showAndWait();
    }

    /// The other letters that were found so far.
    List<OtherLetter> others() {
        return List.copyOf(others);
    }

    /// Tells of letters that were found.
    void found(List<OtherLetter> letters) {
        others.addAll(letters);
        places.getItems()
                .addAll(
                        letters.stream()
                                .map(one ->
                                        texts.get(
                                                "others.there",
                                                one.name(),
                                                one.places().count(),
                                                one.first().line()))
                                .toList());
        count();
    }

    void searched(long letters, long all) {
        progress.setProgress(all == 0 ? 0 : (double) letters / all);
        state.setText(texts.get("others.searched", letters, all));
    }

    /// Every letter was searched.
    void complete() {
        progress.setProgress(1);
        state.setText(texts.get(others.isEmpty() ? "others.none" : "others.complete"));
        button(inProject).setDisable(others.isEmpty());
    }

    void failed(String reason) {
        state.setText(texts.get("others.failed", reason));
    }

    private void count() {
        counts.setText(
                texts.get(
                        "others.counts",
                        here.free().size(),
                        others.stream().mapToInt(one -> one.places().free().size()).sum(),
                        others.size()));
        int waitingHere = here.suggested().size();
        int waiting = others.stream().mapToInt(one -> one.places().suggested().size()).sum();
        suggested.setText(texts.get("others.suggested", waitingHere, waiting));
        suggested.setVisible(waitingHere + waiting > 0);
        suggested.setManaged(suggested.isVisible());
    }

    /// A list keeps `Enter` to itself.
    private void pressed(KeyEvent key) {
        boolean onButton = dialog.getDialogPane().getScene().getFocusOwner() instanceof Button;
        if (key.getCode() != KeyCode.ENTER || onButton && !key.isShiftDown()) {
            return;
        }
        key.consume();
        Button chosen = button(key.isShiftDown() ? inProject : inLetter);
        if (!chosen.isDisabled()) {
            chosen.fire();
        }
    }

    private Scope scope(ButtonType pressed) {
        if (pressed == inLetter) {
            return Scope.LETTER;
        }
        return pressed == inProject ? Scope.PROJECT : null;
    }

    private Button button(ButtonType type) {
        Node button = dialog.getDialogPane().lookupButton(type);
        return (Button) button;
    }
}
