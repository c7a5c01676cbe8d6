package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes and flags by keys on a suggestion that nobody has decided yet; what counts is what the
/// project file holds afterwards.
class RemarksByKeyboardTest extends WithRealLetters {

    private Mark drug;

    @BeforeEach
    void focusASuggestion() throws Exception {
        drug = window.mark("Flexeril");
        window.focus(drug);
    }

    @Test
    void aFlagAndANoteLeaveTheSuggestionToBeDecided() throws Exception {
        flagAndNote();

        assertThat(window.focused()).map(Mark::id).contains(drug.id());
        assertThat(window.letterHasTheKeys()).isTrue();
        MarkSet stored = window.onDisk();
        assertThat(stored.annotations()).isEmpty();
        assertThat(stored.verdict(drug.id())).isEqualTo(Verdict.UNDECIDED);
        assertThat(stored.remarks(drug.id()).toMap())
                .isEqualTo(Map.of(Attributes.NOTE, "really?", Attributes.FLAG, "yes"));
    }

    @Test
    void theInspectorShowsThem() throws Exception {
        flagAndNote();

        assertThat(robot.lookup("#inspector-status").queryLabeled().getText())
                .isEqualTo("suggested · flagged");
        assertThat(robot.lookup("#inspector-history").queryLabeled().getText())
                .contains("flag set to yes")
                .contains("note set to really?");
    }

    @Test
    void eachIsUndoneByItself() throws Exception {
        flagAndNote();

        chord(KeyCode.Z);
        assertThat(window.marks().remarks(drug.id()).toMap()).containsOnlyKeys(Attributes.FLAG);
        assertThat(window.focused()).map(Mark::id).contains(drug.id());
        chord(KeyCode.Z);

        assertThat(window.onDisk().remarks(drug.id()).isEmpty()).isTrue();
    }

    @Test
    void theSameKeyTakesTheFlagAway() throws Exception {
        type(KeyCode.F);
        type(KeyCode.F);

        assertThat(window.onDisk().remarks(drug.id()).isEmpty()).isTrue();
    }

    @Test
    void acceptingKeepsThemAndUndoGivesThemBackToTheSuggestion() throws Exception {
        flagAndNote();
        MarkSet remarked = window.marks();

        type(KeyCode.ENTER);
        chord(KeyCode.Z);
        assertThat(window.marks()).isEqualTo(remarked);
        chord(KeyCode.Y);

        Annotation stored = window.onlyAnnotationOnDisk();
        assertThat(stored.origin()).isEqualTo(drug.id());
        assertThat(stored.attributes().get(Attributes.NOTE)).contains("really?");
        assertThat(stored.attributes().get(Attributes.FLAG)).contains("yes");
    }

    @Test
    void relabellingKeepsThem() throws Exception {
        flagAndNote();

        type(KeyCode.DIGIT4);

        Annotation stored = window.onlyAnnotationOnDisk();
        assertThat(stored.label()).isEqualTo("CITATION");
        assertThat(stored.attributes().toMap()).containsOnlyKeys(Attributes.FLAG, Attributes.NOTE);
    }

    @Test
    void rejectingKeepsThemWithTheRejection() throws Exception {
        flagAndNote();

        type(KeyCode.DELETE);

        MarkSet stored = window.onDisk();
        assertThat(stored.verdict(drug.id())).isEqualTo(Verdict.REJECTED);
        assertThat(stored.remarks(drug.id()).toMap())
                .containsOnlyKeys(Attributes.FLAG, Attributes.NOTE);
    }

    private void flagAndNote() throws Exception {
        type(KeyCode.F);
        type(KeyCode.M);
        robot.write("really?");
        type(KeyCode.ENTER);
    }
}
