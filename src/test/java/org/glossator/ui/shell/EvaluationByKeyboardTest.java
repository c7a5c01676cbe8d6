package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.glossator.session.Measured;
import org.glossator.session.RunError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reviewer A took everything that was suggested in a letter; Reviewer B made four mistakes.
class EvaluationByKeyboardTest extends DrivenWindow {

    @BeforeEach
    void open() throws Exception {
        openLabelledByTwo(folder);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.settle();
    }

    @Test
    void detectorsAreMeasuredAgainstAReviewer() throws Exception {
        choose("#evaluation-gold", "Reviewer B");
        window.waitFor(() -> errors().getItems().size() == 4);

        assertThat(errors().getItems())
                .extracting(error -> error.gold().isPresent())
                .containsExactlyInAnyOrder(false, true, true, true);
        assertThat(errors().getItems()).noneMatch(error -> error.rule().isEmpty());
    }

    @Test
    void aReviewerIsMeasuredAgainstAnother() throws Exception {
        choose("#evaluation-gold", "Reviewer A");
        choose("#evaluation-predicted", new Measured.Layer("Reviewer B"));
        window.waitFor(() -> errors().getItems().size() == 4);

        assertThat(errors().getItems()).extracting(RunError::predicted).contains(Optional.empty());
    }

    @Test
    void aRowOfTheLabelsShowsItsErrorsOnly() throws Exception {
        choose("#evaluation-gold", "Reviewer B");
        window.waitFor(() -> errors().getItems().size() == 4);
        TableView<?> rules = robot.lookup("#evaluation-labels").query();

        OpenedWindow.onWindow(() -> {
            rules.getSelectionModel().select(1);
            return true;
        });
        window.settle();

        assertThat(errors().getItems()).hasSizeBetween(0, 3);
    }

    @Test
    void enterOnAnErrorShowsItsPlaceInTheReview() throws Exception {
        choose("#evaluation-gold", "Reviewer B");
        window.waitFor(() -> errors().getItems().size() == 4);
        OpenedWindow.onWindow(() -> {
            errors().requestFocus();
            return true;
        });
        RunError error = errors().getSelectionModel().getSelectedItem();

        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(robot.lookup("#view-review").<ToggleButton>query().isSelected()).isTrue();
        assertThat(window.isInView(error.span())).isTrue();
    }

    @Test
    void withoutADoneLetterTheViewSaysWhatGoldIs() throws Exception {
        choose("#evaluation-gold", OpenedWindow.REVIEWER);

        window.waitFor(() ->
                robot.lookup("#evaluation-state").<Label>query().getText().contains("Gold is"));
        assertThat(errors().getItems()).isEmpty();
    }

    private <T> void choose(String box, T value) throws Exception {
        OpenedWindow.onWindow(() -> {
            robot.lookup(box).<ComboBox<T>>query().setValue(value);
            return true;
        });
        window.settle();
    }

    private TableView<RunError> errors() {
        return robot.lookup("#evaluation-errors").query();
    }
}
