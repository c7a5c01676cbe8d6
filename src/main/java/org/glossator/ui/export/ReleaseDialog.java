package org.glossator.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.export.release.ReleaseWords;
import org.glossator.export.release.SemanticVersion;
import org.glossator.export.split.SplitRatio;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;

/// Asks what is to be released: the version, what people say of it, the forms, which letters and
/// spans. What was said of the release before is proposed again.
public final class ReleaseDialog extends Dialog<ReleaseWish> {

    private static final Set<FormatName> USUAL =
            Set.of(FormatName.JSONL, FormatName.SPACY, FormatName.HF);

    private final Texts texts;
    private final Supplier<Optional<Path>> pick;
    private final TextField version = new TextField();
    private final TextField title = new TextField();
    private final TextField source = new TextField();
    private final TextField licence = new TextField();
    private final Label guidelines = new Label();
    private final FlowPane formats = new FlowPane();
    private final ChoiceFields choice;
    private final Label problem = new Label();
    private final ReleaseWords before;
    private Optional<Path> chosen = Optional.empty();

    /// @param all the releases that there are, the oldest first
    /// @param undecided to say how many are left out, or go out too
    /// @param pick asks for a file with guidelines
    public ReleaseDialog(
            Texts texts,
            Window owner,
            List<ReleaseDetail> all,
            ChoiceFields.Undecided undecided,
            Supplier<Optional<Path>> pick) {
        this.texts = texts;
        this.pick = pick;
        this.before = all.isEmpty() ? ReleaseWords.NONE : all.getLast().words();
        this.choice =
                new ChoiceFields(
                        texts,
                        "release",
                        List.of(texts.get("release.split.before"), texts.get("export.split.none")),
                        // What is frozen as gold is what somebody stands for.
                        Selection.ACCEPTED,
                        undecided,
                        () -> {});
        initOwner(owner);
        setTitle(texts.get("release.new"));
        setHeaderText(texts.get("release.new"));
        setResizable(true);
        fill(all);
        problem.setId("release-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("search-wrong");
        VBox content = new VBox(words(), section("release.formats"), formats, choice, problem);
        content.getStyleClass().add("release-dialog");
        getDialogPane().setContent(Fitting.scrolling(content));
        Fitting.within(getDialogPane(), owner);
        ButtonType go = new ButtonType(texts.get("release.go"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(go, ButtonType.CANCEL);
        getDialogPane()
                .lookupButton(go)
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            problem.setText(problem(all));
                            if (!problem.getText().isEmpty()) {
                                event.consume();
                            }
                        });
        setResultConverter(button -> button == go ? wish() : null);
        FirstFocus.in(this, this::takeKeys);
    }

    private void takeKeys() {
        version.requestFocus();
        version.selectAll();
    }

    private void fill(List<ReleaseDetail> all) {
        version.setText(proposed(all));
        title.setText(before.title());
        source.setText(before.source());
        licence.setText(before.licence());
        licence.setPromptText(texts.get("release.licence.prompt"));
        guidelines.setId("release-guidelines-state");
        guidelines.setText(
                texts.get(
                        before.guidelines().isBlank()
                                ? "release.guidelines.none"
                                : "release.guidelines.before"));
        Set<String> usual =
                all.isEmpty()
                        ? Set.copyOf(USUAL.stream().map(FormatName::id).toList())
                        : Set.copyOf(all.getLast().formats());
        formats.setId("release-formats");
        formats.getStyleClass().add("quality-head");
        for (FormatName format : FormatName.values()) {
            CheckBox box = new CheckBox(format.id());
            box.setMnemonicParsing(false);
            box.setUserData(format);
            box.setSelected(usual.contains(format.id()));
            box.setAccessibleHelp(texts.get("export.format." + format.id()));
            formats.getChildren().add(box);
        }
    }

    private GridPane words() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dashboard-grid");
        Button choose = new Button(texts.get("release.guidelines.choose"));
        choose.setId("release-guidelines");
        choose.setOnAction(_ -> pick.get().ifPresent(this::choose));
        FlowPane rules = new FlowPane(choose, guidelines);
        rules.getStyleClass().add("quality-head");
        row(grid, 0, "release.version", "release-version", version);
        row(grid, 1, "release.title", "release-title", title);
        row(grid, 2, "release.source", "release-source", source);
        row(grid, 3, "release.licence", "release-licence", licence);
        grid.addRow(4, new Label(texts.get("release.guidelines")), rules);
        return grid;
    }

    private void choose(Path file) {
        chosen = Optional.of(file);
        guidelines.setText(file.getFileName().toString());
    }

    private void row(GridPane grid, int row, String key, String id, TextField field) {
        Label label = new Label(texts.get(key));
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row, label, field);
    }

    private Node section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        return label;
    }

    /// What is wrong with what is filled in; empty if nothing is.
    private String problem(List<ReleaseDetail> all) {
        try {
            String wanted = SemanticVersion.parse(version.getText().strip()).toString();
            if (all.stream().anyMatch(one -> one.version().equals(wanted))) {
                return texts.get("release.taken", wanted);
            }
        } catch (IllegalArgumentException e) {
            return texts.get("release.no-version");
        }
        return chosenFormats().findAny().isEmpty() ? texts.get("release.no-format") : "";
    }

    private Stream<FormatName> chosenFormats() {
        return formats.getChildren().stream()
                .filter(node -> node instanceof CheckBox box && box.isSelected())
                .map(node -> (FormatName) node.getUserData());
    }

    private ReleaseWish wish() {
        return new ReleaseWish(
                version.getText().strip(),
                new ReleaseWords(
                        title.getText().strip(),
                        source.getText().strip(),
                        licence.getText().strip(),
                        before.guidelines()),
                chosen,
                chosenFormats().toList(),
                choice.selection(),
                choice.doneOnly(),
                choice.withRejected(),
                parting());
    }

    private ReleaseWish.Parting parting() {
        SplitRatio ratio = choice.ratio();
        if (ratio != null) {
            return new ReleaseWish.Parting.By(ratio);
        }
        return choice.splitAt() == 0
                ? new ReleaseWish.Parting.AsBefore()
                : new ReleaseWish.Parting.Together();
    }

    /// The version after the highest one.
    private static String proposed(List<ReleaseDetail> all) {
        return all.stream()
                .map(release -> SemanticVersion.parse(release.version()))
                .max(SemanticVersion::compareTo)
                .map(last -> new SemanticVersion(last.major(), last.minor() + 1, 0, ""))
                .orElse(new SemanticVersion(1, 0, 0, ""))
                .toString();
    }
}
