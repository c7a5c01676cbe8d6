package org.glossator.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.schema.LabelSchema;
import org.glossator.session.EarlierState;
import org.glossator.session.EarlierState.Change;
import org.glossator.session.EarlierState.Sort;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.LayerLook;
import org.glossator.ui.letter.LayerLook.Voice;
import org.glossator.ui.letter.LetterPane;
import org.jspecify.annotations.Nullable;

/// The letter as it was after a step: its marks in their usual look, what is other now in a thin
/// frame with a tag that says how, where there is a mark now only as a search would mark it, and
/// the step's own places in the frame of the focus.
final class EarlierPane extends VBox {

    private final Texts texts;
    private final SinceWords words;
    private final LetterPane letter;
    private final Label differs = new Label();
    private List<Change> changes = List.of();

    EarlierPane(Texts texts, LabelSchema schema, Letter shown) {
        this.texts = texts;
        this.words = new SinceWords(texts, schema);
        this.letter = new LetterPane(schema, texts.get("past.letter"), texts.get("past.reading"));
        getStyleClass().add("past-pane");
        differs.setId("past-differs");
        differs.setWrapText(true);
        differs.setMinHeight(USE_PREF_SIZE);
        letter.setAbout(this::about);
        letter.show(shown);
        letter.setMinHeight(0);
        letter.area().addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
        setVgrow(letter, Priority.ALWAYS);
        getChildren().addAll(differs, letter, legend(schema));
        setMinWidth(0);
    }

    /// The text would keep Tab to itself, as if it could be typed into it.
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            letter.area()
                    .requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// @param row the step after which it was so, or `null` if there was none
    void show(EarlierState state, @Nullable HistoryRow row) {
        changes = state.changes();
        differs.setText(words.counted(state));
        List<Mark> marks = state.marks().visible();
        Set<MarkId> chosen =
                row == null || row.edit() == null
                        ? Set.of()
                        : Set.copyOf(row.edit().edit().touches());
        letter.use(look(chosen));
        Optional<Span> bare = bare(row, marks, chosen);
        letter.setHits(hits(bare), bare.orElse(null));
        letter.mark(marks, null);
    }

    /// Brings the step's first place into view; once all around the letter has its size.
    void reveal(@Nullable HistoryRow row) {
        if (row != null && !row.places().isEmpty()) {
            letter.reveal(row.places().getFirst());
            // Without the keys the caret is not followed by itself.
            letter.area().requestFollowCaret();
        }
    }

    private LayerLook look(Set<MarkId> chosen) {
        Map<MarkId, Change> changed = new HashMap<>();
        for (Change change : changes) {
            if (change.sort() != Sort.MISSING) {
                changed.put(change.mark().id(), change);
            }
        }
        return new LayerLook(
                mark ->
                        chosen.contains(mark.id())
                                ? Voice.FOCUSED
                                : changed.containsKey(mark.id()) ? Voice.LOUD : Voice.PLAIN,
                mark -> {
                    Change change = changed.get(mark.id());
                    return change == null ? words.name(mark.label()) : words.since(change);
                });
    }

    /// The step's first place, if no mark of the step is to be seen there.
    private static Optional<Span> bare(
            @Nullable HistoryRow row, List<Mark> marks, Set<MarkId> chosen) {
        if (row == null || row.places().isEmpty()) {
            return Optional.empty();
        }
        Span place = row.places().getFirst();
        boolean seen =
                marks.stream()
                        .anyMatch(mark -> mark.span().equals(place) && chosen.contains(mark.id()));
        return seen ? Optional.empty() : Optional.of(place);
    }

    private List<Span> hits(Optional<Span> bare) {
        return Stream.concat(
                        changes.stream()
                                .filter(change -> change.sort() == Sort.MISSING)
                                .map(change -> change.mark().span()),
                        bare.stream())
                .sorted()
                .distinct()
                .toList();
    }

    /// What is told of the differences under a resting mouse.
    private Optional<String> about(int at) {
        String told =
                changes.stream()
                        .filter(change -> change.mark().span().contains(at))
                        .map(change ->
                                texts.get(
                                        "past.about",
                                        words.name(change.mark().label()),
                                        words.since(change)))
                        .collect(Collectors.joining("\n"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private FlowPane legend(LabelSchema schema) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("past-legend");
        schema.labels()
                .forEach(label ->
                        legend.getChildren()
                                .add(
                                        chip(
                                                label.name(),
                                                "label-chip",
                                                "chip-hue-"
                                                        + label.hue()
                                                                % org.glossator.schema.Label
                                                                        .HUES)));
        legend.getChildren()
                .addAll(
                        chip(texts.get("past.legend.chosen"), "past-chip", "past-chosen"),
                        chip(texts.get("past.legend.other"), "past-chip", "past-other"),
                        chip(texts.get("past.legend.missing"), "past-chip", "past-missing"));
        return legend;
    }

    private static Label chip(String name, String... classes) {
        Label chip = new Label(name);
        chip.getStyleClass().addAll(classes);
        return chip;
    }
}
