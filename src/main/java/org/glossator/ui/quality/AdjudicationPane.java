package org.glossator.ui.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.glossator.mark.Annotation;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.LabelSchema;
import org.glossator.session.AdjudicatedLetter;
import org.glossator.session.AdjudicationEntry;
import org.glossator.ui.Texts;
import org.glossator.ui.WordsCell;
import org.glossator.ui.letter.LetterPane;
import org.jspecify.annotations.Nullable;

/// Where differences are settled: the letters left, the letter with everybody's marks in the
/// middle, and right the differences with what each reviewer says of the chosen one.
public final class AdjudicationPane extends VBox {

    /// What is told of what was chosen.
    ///
    /// @param onTake the place of the side to take
    /// @param onReason the reason as it was typed
    /// @param onUnfinished whether letters count that are only begun
    public record Told(
            Consumer<AdjudicationEntry> onLetter,
            Consumer<Passage> onPassage,
            IntConsumer onTake,
            Consumer<String> onReason,
            Consumer<Boolean> onUnfinished) {}

    private static final int HUES = org.glossator.schema.Label.HUES;

    private final Texts texts;
    private final Told told;
    private final LetterPane letterPane;
    private final Label state = new Label();
    private final Label empty = new Label();
    private final CheckBox unfinished = new CheckBox();
    private final ListView<AdjudicationEntry> letters = new ListView<>();
    private final ListView<Passage> differences = new ListView<>();
    private final VBox sides = new VBox();
    private final Label ruling = new Label();
    private final TextField reason = new TextField();
    private final SplitPane panes;
    private @Nullable PassageWords words;
    private boolean showing;

    public AdjudicationPane(LabelSchema schema, Texts texts, Told told) {
        this.texts = texts;
        this.told = told;
        this.letterPane =
                new LetterPane(
                        schema,
                        texts.get("adjudication.letter"),
                        texts.get("adjudication.no-letter"));
        getStyleClass().add("quality-view");
        Label title = new Label(texts.get("adjudication.title"));
        title.getStyleClass().add("quality-title");
        state.setId("adjudication-state");
        state.getStyleClass().add("quality-state");
        state.setWrapText(true);
        unfinished.setText(texts.get("adjudication.unfinished"));
        unfinished.setId("adjudication-unfinished");
        unfinished.selectedProperty().subscribe((_, on) -> told.onUnfinished().accept(on));
        FlowPane head = new FlowPane(title, state, unfinished);
        head.getStyleClass().add("quality-head");
        panes = new SplitPane(letters(), letterPane, right());
        panes.setDividerPositions(0.17, 0.66);
        SplitPane.setResizableWithParent(panes.getItems().getFirst(), false);
        empty.setId("adjudication-empty");
        empty.getStyleClass().addAll("hint", "quality-empty");
        empty.setWrapText(true);
        StackPane body = new StackPane(panes, empty);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        sayEmpty(texts.get("adjudication.looking"));
    }

    /// The pane with the letter, in the offsets of the letter.
    public LetterPane letterPane() {
        return letterPane;
    }

    /// Says why there is nothing to settle, and how to get something.
    public void sayEmpty(String text) {
        empty.setText(text);
        empty.setVisible(true);
        panes.setVisible(false);
        state.setText("");
    }

    /// Says how far the work is.
    public void say(String text) {
        state.setText(text);
    }

    /// Shows the letters that can be settled.
    ///
    /// @param open the one that is open, or `null`
    public void showLetters(List<AdjudicationEntry> entries, @Nullable AdjudicationEntry open) {
        boolean first = empty.isVisible();
        empty.setVisible(false);
        panes.setVisible(true);
        quietly(() -> {
            letters.getItems().setAll(entries);
            letters.getSelectionModel().select(open);
        });
        if (first) {
            applyCss();
            layout();
            takeKeys();
        }
    }

    /// Shows a letter's differences.
    public void showLetter(AdjudicatedLetter letter, LabelSchema schema) {
        words = new PassageWords(texts, schema, letter);
        quietly(() -> differences.getItems().setAll(letter.differences()));
    }

    /// Shows what everybody says of a passage.
    public void showPassage(AdjudicatedLetter letter, @Nullable Passage passage) {
        quietly(() -> {
            differences.refresh();
            differences.getSelectionModel().clearSelection();
            if (passage != null && differences.getItems().contains(passage)) {
                differences.getSelectionModel().select(passage);
                differences.scrollTo(Math.max(0, differences.getItems().indexOf(passage) - 1));
            }
        });
        sides.getChildren().clear();
        PassageWords now = words;
        if (passage == null || now == null) {
            ruling.setText(texts.get("adjudication.no-difference"));
            reason.setText("");
            return;
        }
        for (int side = 0; side < letter.layers().size(); side++) {
            sides.getChildren().add(card(letter, passage, side, now));
        }
        ruling.setText(now.ruling(passage));
        reason.setText(letter.ruling(passage).map(one -> one.reason()).orElse(""));
    }

    /// What is typed as a reason.
    public String reason() {
        return reason.getText();
    }

    /// Gives the field of the reason the keys.
    public void writeReason() {
        reason.requestFocus();
        reason.end();
    }

    /// Gives the letter the keys.
    public void takeKeys() {
        letterPane.area().requestFocus();
    }

    private SideCard card(AdjudicatedLetter letter, Passage passage, int side, PassageWords now) {
        int last = letter.layers().size() - 1;
        String take =
                texts.get(
                        side == 0
                                ? "adjudication.take.left"
                                : side == last
                                        ? "adjudication.take.right"
                                        : "adjudication.take.other");
        AdjudicatedLetter.Layer layer = letter.layers().get(side);
        SideCard card =
                new SideCard(
                        layer.reviewer().name(),
                        layer.hue() % HUES,
                        take,
                        () -> told.onTake().accept(side));
        Optional<Annotation> mark = passage.sides().get(side);
        mark.ifPresentOrElse(
                one -> card.show(one, now),
                () -> card.showNothing(texts.get("adjudication.nothing")));
        return card;
    }

    private ListView<AdjudicationEntry> letters() {
        letters.setId("adjudication-letters");
        letters.setAccessibleText(texts.get("adjudication.letters"));
        letters.setCellFactory(_ -> new WordsCell<>(this::words));
        letters.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> {
                    if (entry != null && !showing) {
                        told.onLetter().accept(entry);
                    }
                });
        return letters;
    }

    private Node right() {
        differences.setId("adjudication-differences");
        differences.setAccessibleText(texts.get("adjudication.differences"));
        differences.setPlaceholder(wrapped(texts.live("adjudication.no-differences")));
        differences.setCellFactory(_ -> new WordsCell<>(this::words));
        differences
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(passage -> {
                    if (passage != null && !showing) {
                        told.onPassage().accept(passage);
                    }
                });
        ruling.setId("adjudication-ruling");
        ruling.setWrapText(true);
        ruling.setMinHeight(Region.USE_PREF_SIZE);
        reason.setId("adjudication-reason");
        reason.promptTextProperty().bind(texts.live("adjudication.reason.prompt"));
        reason.setAccessibleText(texts.get("adjudication.reason"));
        reason.setOnAction(_ -> told.onReason().accept(reason.getText()));
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                takeKeys();
                event.consume();
            }
        });
        sides.getStyleClass().add("sides");
        VBox detail = new VBox(sides, ruling, reason);
        detail.getStyleClass().add("sides");
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        SplitPane split = new SplitPane(differences, scroll);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.38);
        return split;
    }

    private static Label wrapped(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    /// What the window does itself is not told.
    private void quietly(Runnable work) {
        showing = true;
        work.run();
        showing = false;
    }

    private String words(AdjudicationEntry entry) {
        return texts.get(
                entry.openCount() == 0 ? "adjudication.letter-settled" : "adjudication.letter-open",
                entry.name(),
                entry.openCount(),
                entry.differences());
    }

    private String words(Passage passage) {
        PassageWords now = words;
        return now == null
                ? ""
                : texts.get(
                        "adjudication.difference",
                        now.sign(passage),
                        now.kinds(passage),
                        now.text(passage));
    }
}
