package org.glossator.ui.export;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.export.Selection;
import org.glossator.export.split.SplitRatio;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Which letters and spans go out, and how the letters are parted.
public final class ChoiceFields extends VBox {

    private static final List<String> RATIOS = List.of("80/10/10", "70/15/15", "80/0/20");

    private final Texts texts;
    private final Runnable onChange;
    private final ToggleGroup selections = new ToggleGroup();
    private final CheckBox done = new CheckBox();
    private final CheckBox rejected = new CheckBox();
    private final ComboBox<String> split = new ComboBox<>();
    private final int ratiosFrom;
    private final Label waiting = new Label();
    private final Undecided undecided;

    /// How many suggestions wait for a decision.
    @FunctionalInterface
    public interface Undecided {

        long in(boolean doneOnly);
    }

    /// @param name what the fields' ids begin with
    /// @param splits what can be chosen beside the ratios, before them
    /// @param usual which spans go out unless the reviewer says otherwise
    /// @param undecided to say how many are left out, or go out too
    /// @param onChange called each time something else is chosen
    ChoiceFields(
            Texts texts,
            String name,
            List<String> splits,
            Selection usual,
            Undecided undecided,
            Runnable onChange) {
        this.texts = texts;
        this.undecided = undecided;
        this.onChange = onChange;
        this.ratiosFrom = splits.size();
        getStyleClass().add("export-fields");
        getChildren().add(heading("export.spans"));
        for (Selection selection : Selection.values()) {
            getChildren().add(choice(selection, name, selection == usual));
        }
        waiting.setId(name + "-undecided");
        waiting.setWrapText(true);
        waiting.setMinHeight(Region.USE_PREF_SIZE);
        waiting.getStyleClass().add("quality-state");
        getChildren().add(waiting);
        getChildren().add(check(rejected, name + "-rejected", "export.rejected"));
        getChildren()
                .addAll(heading("export.letters"), check(done, name + "-done", "export.done-only"));
        getChildren().addAll(heading("export.split"), split(name + "-split", splits));
        selections.selectedToggleProperty().subscribe((_, _) -> changed());
        sayWaiting();
    }

    private void changed() {
        sayWaiting();
        onChange.run();
    }

    private void sayWaiting() {
        waiting.setText(
                texts.get(
                        switch (selection()) {
                            case ALL -> "export.undecided.too";
                            case ACCEPTED -> "export.undecided.left";
                        },
                        undecided.in(doneOnly())));
    }

    Selection selection() {
        return (Selection) selections.getSelectedToggle().getUserData();
    }

    boolean doneOnly() {
        return done.isSelected();
    }

    boolean withRejected() {
        return rejected.isSelected();
    }

    /// The ratio that is chosen, or `null` if something else is.
    @Nullable SplitRatio ratio() {
        int at = split.getSelectionModel().getSelectedIndex() - ratiosFrom;
        return at < 0 ? null : SplitRatio.parse(RATIOS.get(at));
    }

    /// Which of the choices before the ratios is chosen; their number or more if a ratio is.
    int splitAt() {
        return split.getSelectionModel().getSelectedIndex();
    }

    private CheckBox check(CheckBox box, String id, String text) {
        box.setId(id);
        box.setText(texts.get(text));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe((_, _) -> changed());
        return box;
    }

    private Node split(String id, List<String> splits) {
        split.setId(id);
        split.setAccessibleText(texts.get("export.split"));
        split.setMaxWidth(Double.MAX_VALUE);
        split.getItems().addAll(splits);
        for (String ratio : RATIOS) {
            split.getItems().add(texts.get("export.split.ratio", ratio));
        }
        split.getSelectionModel().selectFirst();
        split.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> onChange.run());
        return split;
    }

    private RadioButton choice(Selection selection, String name, boolean usual) {
        RadioButton button =
                new RadioButton(
                        texts.get(
                                switch (selection) {
                                    case ALL -> "export.spans.all";
                                    case ACCEPTED -> "export.spans.accepted";
                                }));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(selection);
        button.setToggleGroup(selections);
        button.setSelected(usual);
        button.setId(name + "-" + selection.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private Label heading(String text) {
        Label label = new Label(texts.get(text));
        label.getStyleClass().add("section");
        return label;
    }
}
