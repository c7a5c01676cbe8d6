package org.glossator.ui.schema;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.glossator.schema.Label;
import org.glossator.schema.LabelFate;
import org.glossator.store.LabelUse;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;

/// Asks what becomes of whatever is labelled with a label that goes. Neither answer is proposed for
/// a deletion: it has to be chosen.
final class FateDialog {

    private FateDialog() {}

    /// @return empty if the reviewer thought better of it
    static Optional<LabelFate> merge(
            Texts texts, Window owner, Label label, List<Label> others, LabelUse use) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        ComboBox<Label> target = target(texts, others);
        return ask(
                texts,
                owner,
                texts.get("labels.merge.title", label.name()),
                new VBox(said(texts, use), target),
                texts.get("labels.merge.go"),
                target,
                () -> Optional.of(new LabelFate.Becomes(target.getValue().id())));
    }

    /// @return empty if the reviewer thought better of it
    static Optional<LabelFate> delete(
            Texts texts, Window owner, Label label, List<Label> others, LabelUse use) {
        ComboBox<Label> target = target(texts, others);
        ToggleGroup group = new ToggleGroup();
        RadioButton relabel = new RadioButton(texts.get("labels.delete.relabel"));
        RadioButton remove = new RadioButton(texts.get("labels.delete.remove"));
        relabel.setId("labels-fate-relabel");
        remove.setId("labels-fate-remove");
        relabel.setToggleGroup(group);
        remove.setToggleGroup(group);
        target.disableProperty().bind(relabel.selectedProperty().not());
        return ask(
                texts,
                owner,
                texts.get("labels.delete.title", label.name()),
                new VBox(said(texts, use), relabel, target, remove),
                texts.get("labels.delete.go"),
                relabel,
                () ->
                        group.getSelectedToggle() == null
                                ? Optional.empty()
                                : Optional.of(
                                        remove.isSelected()
                                                ? new LabelFate.Removed()
                                                : new LabelFate.Becomes(target.getValue().id())));
    }

    private interface Answer {
        Optional<LabelFate> get();
    }

    private static Optional<LabelFate> ask(
            Texts texts,
            Window owner,
            String title,
            VBox content,
            String go,
            javafx.scene.Node first,
            Answer answer) {
        Dialog<Optional<LabelFate>> dialog = new Dialog<>();
        dialog.initOwner(owner);
        Fitting.within(dialog.getDialogPane(), owner);
        dialog.setTitle(texts.get("labels.title"));
        dialog.setHeaderText(title);
        content.getStyleClass().add("labels-fate");
        dialog.getDialogPane().setContent(content);
        ButtonType done = new ButtonType(go, ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(done, ButtonType.CANCEL);
        Button button = (Button) dialog.getDialogPane().lookupButton(done);
        button.setId("labels-fate-go");
        button.addEventFilter(
                javafx.event.ActionEvent.ACTION,
                event -> {
                    if (answer.get().isEmpty()) {
                        event.consume();
                        first.requestFocus();
                    }
                });
        dialog.setResultConverter(
                pressed -> pressed == done ? answer.get() : Optional.<LabelFate>empty());
        FirstFocus.in(dialog, first::requestFocus);
        return dialog.showAndWait().flatMap(fate -> fate);
    }

    private static javafx.scene.control.Label said(Texts texts, LabelUse use) {
        javafx.scene.control.Label said =
                new javafx.scene.control.Label(
                        texts.get(
                                "labels.use", use.annotations(), use.letters(), use.suggestions()));
        said.setWrapText(true);
        return said;
    }

    private static ComboBox<Label> target(Texts texts, List<Label> others) {
        ComboBox<Label> box = new ComboBox<>();
        box.setId("labels-fate-target");
        box.setAccessibleText(texts.get("labels.target"));
        box.getItems().setAll(others);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Label label) {
                        return label == null ? "" : label.name();
                    }

                    @Override
                    public Label fromString(String name) {
                        return box.getValue();
                    }
                });
        if (!others.isEmpty()) {
            box.setValue(others.getFirst());
        }
        return box;
    }
}
