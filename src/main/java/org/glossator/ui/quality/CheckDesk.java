package org.glossator.ui.quality;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.mark.Mark;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.LayerLook;
import org.glossator.ui.letter.LetterPane;

/// One span after the other: the letter with just this span, and the question. What others made of
/// it is not to be seen.
final class CheckDesk extends SplitPane {

    private final LetterPane letterPane;
    private final Label question = new Label();
    private final Label label = new Label();
    private final Label words = new Label();
    private final Label said = new Label();
    private final Label answer = new Label();
    private final Label keys = new Label();
    private final ProgressBar bar = new ProgressBar();

    CheckDesk(LabelSchema schema, Texts texts) {
        this.letterPane =
                new LetterPane(
                        schema, texts.get("letter.title"), texts.get("adjudication.no-letter"));
        letterPane.use(new LayerLook(_ -> LayerLook.Voice.FOCUSED, Mark::label));
        question.setId("check-question");
        question.setWrapText(true);
        question.getStyleClass().add("quality-title");
        label.setId("check-said-label");
        words.setWrapText(true);
        words.getStyleClass().add("inspector-text");
        said.setWrapText(true);
        answer.setId("check-answer");
        answer.setWrapText(true);
        keys.setWrapText(true);
        keys.getStyleClass().add("quality-state");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(texts.get("check.progress"));
        VBox side = new VBox(bar, question, label, words, said, answer, keys);
        side.getStyleClass().add("check-side");
        side.setMinWidth(Region.USE_COMPUTED_SIZE);
        getItems().addAll(letterPane, side);
        setDividerPositions(0.66);
        setResizableWithParent(side, false);
    }

    void show(SpotCheckPane.Ask ask, boolean sameLetter) {
        if (!sameLetter) {
            letterPane.show(ask.letter());
        }
        letterPane.mark(List.of(ask.mark()), ask.mark().id());
        letterPane.reveal(ask.mark().span());
        question.setText(ask.question());
        label.setText(ask.name());
        label.setVisible(!ask.name().isEmpty());
        label.getStyleClass().setAll("label", "label-chip", "chip-hue-" + ask.hue());
        String text = ask.mark().span().of(ask.letter().text()).replaceAll("\\s+", " ");
        words.setText(ask.name().isEmpty() ? "" : "“" + text + "”");
        said.setText(ask.said());
        answer.setText(ask.answer());
        keys.setText(ask.keys());
        bar.setProgress(ask.done());
    }

    void takeKeys() {
        applyCss();
        layout();
        letterPane.area().requestFocus();
    }

    LetterPane letterPane() {
        return letterPane;
    }
}
