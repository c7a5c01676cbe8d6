package org.glossator.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.glossator.query.Completion;
import org.glossator.query.Vocabulary;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// A field for a query. What may come next stands below it in a quiet line; Tab takes the first
/// proposal, and Tab again the following one. There is no popup, so the arrows stay free.
final class QueryField extends VBox {

    private static final int MOST = 6;

    private final TextField field = new TextField();
    private final Label proposals = new Label();
    private final Texts texts;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Round round;

    /// What Tab goes through until something else is typed.
    private record Round(Completion completion, String line, int next) {}

    QueryField(Texts texts, Consumer<String> onTyped) {
        this.texts = texts;
        field.setId("search-field");
        field.setPromptText(texts.get("search.prompt"));
        proposals.getStyleClass().add("search-proposals");
        getChildren().addAll(field, proposals);
        field.textProperty().subscribe(onTyped);
        field.caretPositionProperty().subscribe(this::propose);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
                    if (event.getCode() == KeyCode.TAB && plain) {
                        take();
                        event.consume();
                    }
                });
    }

    TextField field() {
        return field;
    }

    void setVocabulary(Vocabulary known) {
        vocabulary = known;
        propose();
    }

    private void propose() {
        int caret = Math.min(field.getCaretPosition(), field.getLength());
        Round under = round;
        if (under != null && !field.getText().equals(taken(under))) {
            round = null;
        }
        if (round != null || vocabulary == null) {
            return;
        }
        List<String> shown =
                Completion.at(caret, field.getText(), vocabulary).proposals().stream()
                        .limit(MOST)
                        .toList();
        proposals.setText(
                shown.isEmpty() ? "" : texts.get("search.proposals", String.join("   ", shown)));
    }

    private void take() {
        Vocabulary known = vocabulary;
        if (known == null) {
            return;
        }
        Round under = round;
        Round next =
                under == null
                        ? new Round(
                                Completion.at(field.getCaretPosition(), field.getText(), known),
                                field.getText(),
                                0)
                        : new Round(under.completion, under.line, under.next + 1);
        if (next.completion.proposals().isEmpty()) {
            return;
        }
        round = next;
        String line = taken(next);
        field.setText(line);
        field.positionCaret(line.length() - (next.line.length() - next.completion.end()));
    }

    private static String taken(Round round) {
        List<String> proposals = round.completion.proposals();
        return round.completion.accept(
                proposals.get(Math.floorMod(round.next, proposals.size())), round.line);
    }
}
