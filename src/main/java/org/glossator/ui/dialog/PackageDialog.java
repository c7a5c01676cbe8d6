package org.glossator.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.glossator.store.Round;
import org.glossator.ui.Texts;

/// Asks for whom a package of letters is, and which letters are in it.
public final class PackageDialog extends Dialog<PackageDialog.Wish> {

    private final ComboBox<String> reviewer = new ComboBox<>();
    private final ComboBox<Optional<Round>> round = new ComboBox<>();

    /// @param round whose letters go out; empty for all letters
    public record Wish(String reviewer, Optional<Round> round) {}

    /// @param people at least one
    public PackageDialog(Texts texts, Window owner, List<String> people, List<Round> rounds) {
        initOwner(owner);
        setTitle(texts.get("app.name"));
        setHeaderText(texts.get("package.title"));
        ButtonType go = new ButtonType(texts.get("package.go"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(go, ButtonType.CANCEL);
        reviewer.setId("package-reviewer");
        reviewer.getItems().setAll(people);
        reviewer.getSelectionModel().selectFirst();
        round.setId("package-round");
        round.getItems().add(Optional.empty());
        rounds.forEach(one -> round.getItems().add(Optional.of(one)));
        round.setConverter(new RoundNames(texts));
        round.getSelectionModel().selectFirst();
        Label forWhom = new Label(texts.get("package.reviewer"));
        forWhom.setLabelFor(reviewer);
        Label letters = new Label(texts.get("package.round"));
        letters.setLabelFor(round);
        GridPane fields = new GridPane();
        fields.getStyleClass().add("dashboard-grid");
        fields.addRow(0, forWhom, reviewer);
        fields.addRow(1, letters, round);
        Label hint = new Label(texts.get("package.hint"));
        hint.setWrapText(true);
        VBox content = new VBox(fields, hint);
        content.getStyleClass().add("reviewer-dialog");
        getDialogPane().setContent(content);
        Fitting.within(getDialogPane(), owner);
        setResultConverter(
                button -> button == go ? new Wish(reviewer.getValue(), round.getValue()) : null);
        FirstFocus.in(this, reviewer::requestFocus);
    }

    private static final class RoundNames extends StringConverter<Optional<Round>> {

        private final Texts texts;

        RoundNames(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Optional<Round> one) {
            return one == null
                    ? ""
                    : one.map(Round::name).orElseGet(() -> texts.get("package.all"));
        }

        @Override
        public Optional<Round> fromString(String words) {
            throw new UnsupportedOperationException("rounds are chosen, not typed");
        }
    }
}
