package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.junit.jupiter.api.Test;

/// A reviewer with the mouse, on a real letter.
class ReviewByMouseTest extends WithRealLetters {

    @Test
    void aClickOnASpanFocusesIt() throws Exception {
        Mark drug = window.mark("Flexeril");
        Bounds place = window.whereIs(drug.span());

        robot.clickOn(place.getCenterX(), place.getCenterY(), MouseButton.PRIMARY);
        window.settle();

        assertThat(window.focused()).contains(drug);
        assertThat(robot.lookup("#inspector-label").queryLabeled().getText()).isEqualTo("Drug");
    }

    @Test
    void textSelectedByDraggingTakesTheLabelThatIsChosen() throws Exception {
        int at = window.text().indexOf("acupuncture");
        Span word = new Span(at, at + "acupuncture".length());
        Bounds place = window.whereIs(word);

        robot.drag(place.getMinX() + 1, place.getCenterY(), MouseButton.PRIMARY)
                .dropTo(place.getMaxX() - 1, place.getCenterY());
        window.settle();
        robot.clickOn("#choose-DRUG");
        window.settle();

        Annotation stored = window.onlyAnnotationOnDisk();
        assertThat(stored.span()).isEqualTo(word);
        assertThat(stored.label()).isEqualTo("DRUG");
    }

    @Test
    void anAttributeTypedIntoTheInspectorIsStored() throws Exception {
        Mark drug = window.mark("Flexeril");
        window.focus(drug);

        robot.clickOn("#attribute-strength").write("10mg");
        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(window.onlyAnnotationOnDisk().attributes().get("strength")).contains("10mg");
    }

    @Test
    void aLetterChosenInTheQueueOpens() throws Exception {
        String first = window.text();

        robot.clickOn("002_a7bb91b34d925d5b");
        window.settle();

        assertThat(window.text()).isNotEqualTo(first);
    }

    @Test
    void theFilterLeavesTheLettersWhoseNameHoldsIt() throws Exception {
        robot.clickOn("#queue-filter").write("004");
        window.settle();

        assertThat(robot.lookup("#queue").queryListView().getItems()).hasSize(1);
    }
}
