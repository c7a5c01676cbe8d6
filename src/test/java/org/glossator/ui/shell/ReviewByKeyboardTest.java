package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.store.ReviewStatus;
import org.junit.jupiter.api.Test;

/// A reviewer at the keys, on a real letter; what counts is what the project file holds afterwards.
class ReviewByKeyboardTest extends WithRealLetters {

    @Test
    void enterAcceptsAndGoesOnToTheNext() throws Exception {
        Suggestion first = window.marks().undecided().get(0);
        Suggestion second = window.marks().undecided().get(1);

        type(KeyCode.ENTER);

        assertThat(window.focused()).map(Mark::id).contains(second.id());
        MarkSet stored = window.onDisk();
        assertThat(stored.verdict(first.id())).isEqualTo(Verdict.ACCEPTED);
        assertThat(stored.annotations()).singleElement().matches(a -> a.agreesWith(first));
    }

    @Test
    void deleteRejectsASuggestionWhichIsKept() throws Exception {
        Suggestion first = window.marks().undecided().getFirst();

        type(KeyCode.DELETE);

        MarkSet stored = window.onDisk();
        assertThat(stored.verdict(first.id())).isEqualTo(Verdict.REJECTED);
        assertThat(stored.annotations()).isEmpty();
        assertThat(stored.suggestion(first.id())).contains(first);
    }

    @Test
    void aDigitRelabels() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.DIGIT4);

        assertThat(window.onlyAnnotationOnDisk().label()).isEqualTo("CITATION");
    }

    @Test
    void bracketsMoveTheEdgesByAWord() throws Exception {
        Mark drug = window.mark("Flexeril");
        window.focus(drug);
        String text = window.text();

        type(KeyCode.CLOSE_BRACKET);
        assertThat(window.focused().orElseThrow().span().of(text)).startsWith("Flexeril ");
        type(KeyCode.OPEN_BRACKET);
        robot.press(KeyCode.SHIFT).type(KeyCode.CLOSE_BRACKET).release(KeyCode.SHIFT);
        window.settle();

        Annotation stored = window.onlyAnnotationOnDisk();
        assertThat(stored.span().end()).isEqualTo(drug.span().end());
        assertThat(stored.span().start()).isLessThan(drug.span().start());
        assertThat(stored.span().of(text)).endsWith(" Flexeril");
    }

    @Test
    void aDigitLabelsTheSelectionWithoutItsBlanks() throws Exception {
        int at = window.text().indexOf(" acupuncture,");
        window.select(new Span(at, at + " acupuncture".length()));

        type(KeyCode.DIGIT2);

        Annotation stored = window.onlyAnnotationOnDisk();
        assertThat(stored.span()).isEqualTo(new Span(at + 1, at + 12));
        assertThat(stored.label()).isEqualTo("DRUG");
        assertThat(stored.origin()).isNull();
    }

    @Test
    void deleteTakesAnAddedSpanAwayAgain() throws Exception {
        int at = window.text().indexOf("acupuncture");
        window.select(new Span(at, at + 11));
        type(KeyCode.DIGIT2);

        type(KeyCode.DELETE);

        assertThat(window.onDisk().annotations()).isEmpty();
    }

    @Test
    void undoAndRedoGoBackAndForthStepByStep() throws Exception {
        MarkSet imported = window.marks();
        type(KeyCode.ENTER);
        type(KeyCode.DELETE);
        MarkSet worked = window.marks();

        chord(KeyCode.Z);
        chord(KeyCode.Z);
        assertThat(window.marks()).isEqualTo(imported);

        chord(KeyCode.Y);
        chord(KeyCode.Y);
        assertThat(window.onDisk()).isEqualTo(worked);
    }

    @Test
    void tabWalksTheSpansInReadingOrderAndBack() throws Exception {
        List<Mark> marks = window.marks().visible();

        type(KeyCode.TAB);
        assertThat(window.focused()).contains(marks.get(1));
        type(KeyCode.TAB);
        assertThat(window.focused()).contains(marks.get(2));
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        window.settle();
        assertThat(window.focused()).contains(marks.get(1));
    }

    @Test
    void controlEnterAcceptsTheRestAndOpensTheNextLetter() throws Exception {
        String first = window.text();

        chord(KeyCode.ENTER);

        assertThat(window.text()).isNotEqualTo(first);
        assertThat(OpenedWindow.onWindow(() -> window.desk().queue().getFirst().status()))
                .isEqualTo(ReviewStatus.DONE);
        assertThat(window.onDisk().undecidedCount()).isZero();
    }

    @Test
    void controlAndBracketsMoveTheEdgesByACharacter() throws Exception {
        Mark drug = window.mark("Flexeril");
        window.focus(drug);

        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT)
                .type(KeyCode.CLOSE_BRACKET)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        window.settle();

        assertThat(window.onlyAnnotationOnDisk().span().end()).isEqualTo(drug.span().end() - 1);
    }

    @Test
    void aDigitWithoutFocusLabelsTheWordAtTheCaret() throws Exception {
        int at = window.text().indexOf("acupuncture");
        type(KeyCode.ESCAPE);
        window.putCaret(at + 3);

        type(KeyCode.DIGIT2);

        assertThat(window.onlyAnnotationOnDisk().span()).isEqualTo(new Span(at, at + 11));
    }

    @Test
    void anAttributeIsSetWithoutTheMouse() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.A);
        robot.write("flexeril!");
        type(KeyCode.ENTER);
        assertThat(window.letterHasTheKeys()).isTrue();

        assertThat(window.onlyAnnotationOnDisk().attributes().get("ingredient"))
                .hasValueSatisfying(value -> assertThat(value).contains("flexeril!"));
    }

    @Test
    void aFlagAndANoteStayWhenTheLabelChanges() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.ENTER);
        window.focus(window.marks().annotations().getFirst());
        type(KeyCode.F);
        type(KeyCode.M);
        robot.write("really?");
        type(KeyCode.ENTER);
        type(KeyCode.DIGIT4);

        assertThat(window.onlyAnnotationOnDisk().attributes().toMap())
                .containsOnlyKeys("flag", "note");
    }

    @Test
    void everyOtherPlaceWithTheSameWordsIsLabelledAsOneStep() throws Exception {
        int at = window.text().indexOf("back pain");
        window.select(new Span(at, at + "back pain".length()));
        type(KeyCode.DIGIT2);
        int before = window.marks().annotationCount();

        robot.type(KeyCode.O);
        robot.type(KeyCode.ENTER);
        window.settle();
        int labelled = window.marks().annotationCount() - before;
        chord(KeyCode.Z);

        assertThat(labelled).isPositive();
        assertThat(window.onDisk().annotationCount()).isEqualTo(before);
    }

    @Test
    void thePaletteRunsACommand() throws Exception {
        chord(KeyCode.K);
        typeInto("#palette-search");
        robot.write("light dark");
        type(KeyCode.ENTER);

        assertThat(OpenedWindow.onWindow(() -> window.isDark())).isTrue();
    }

    @Test
    void aLetterIsReopenedWhereItWasLeft() throws Exception {
        Mark place = window.mark("Upheld");
        window.focus(place);

        down();
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        window.settle();

        assertThat(window.focused()).contains(place);
    }

    @Test
    void oneAttributeAfterTheOtherIsTypedWithoutTheLetterTakingTheKeys() throws Exception {
        Mark drug = window.mark("Flexeril");
        window.focus(drug);

        type(KeyCode.A);
        type(KeyCode.TAB);
        robot.write("10mg");
        type(KeyCode.TAB);
        robot.write("120");
        type(KeyCode.ENTER);

        Annotation stored = window.onlyAnnotationOnDisk();
        assertThat(stored.label()).isEqualTo("DRUG");
        assertThat(stored.attributes().toMap())
                .containsEntry("ingredient", "cyclobenzaprine")
                .containsEntry("strength", "10mg")
                .containsEntry("quantity", "120");
    }

    @Test
    void escapeTakesBackWhatWasTypedIntoAField() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.A);
        robot.write("nonsense");
        type(KeyCode.ESCAPE);

        assertThat(window.letterHasTheKeys()).isTrue();
        assertThat(window.onDisk().annotations()).isEmpty();
    }

    @Test
    void aFieldIsStoredOnItsOwnLetterWhenAnotherOneIsOpenedFromWithinIt() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.A);
        robot.write("typed");
        down();

        assertThat(window.marks().annotations()).isEmpty();
        assertThat(window.onlyAnnotationOnDisk().attributes().get("ingredient"))
                .hasValueSatisfying(value -> assertThat(value).contains("typed"));
    }

    @Test
    void labellingWhatIsMarkedAlreadyMarksItOnce() throws Exception {
        window.select(window.mark("Flexeril").span());

        type(KeyCode.DIGIT2);

        assertThat(
                        window.onDisk().visible().stream()
                                .filter(mark -> mark.span().equals(new Span(1661, 1669))))
                .hasSize(1);
    }

    @Test
    void everySpanOfTheWalkIsInView() throws Exception {
        for (Mark mark : window.marks().visible()) {
            window.focus(mark);
            assertThat(window.isInView(mark.span())).as("%s", mark.span()).isTrue();
        }
    }

    @Test
    void undoingAnAddedSpanLeavesThePlace() throws Exception {
        int at = window.text().lastIndexOf("Long-term");
        window.select(new Span(at, at + 9));
        type(KeyCode.DIGIT2);
        chord(KeyCode.Z);

        assertThat(window.focused()).isEmpty();
    }

    @Test
    void anEditThatDoesNotReachTheDiskIsNotCalledSaved() throws Exception {
        window.closeProject();

        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(robot.lookup("#status-saved").queryLabeled().getText())
                .isEqualTo("Not saved: the project is closed [P-CLOSED]");
    }

    @Test
    void theStatusBarSaysWhenAllIsSaved() throws Exception {
        type(KeyCode.ENTER);

        assertThat(robot.lookup("#status-saved").queryLabeled().getText()).startsWith("Saved ");
    }

    private void down() throws Exception {
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        window.settle();
    }
}
