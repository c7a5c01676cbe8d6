package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.quality.difference.Passage;
import org.glossator.session.AdjudicatedLetter;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.RulingEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reviewer B made one mistake of each kind in a letter that Reviewer A labelled, too.
class AdjudicationByKeyboardTest extends DrivenWindow {

    @BeforeEach
    void open() throws Exception {
        openLabelledByTwo(folder);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.waitFor(() -> letter().isPresent());
    }

    @Test
    void theDifferencesAreListedTheLoudestFirstAndTheFirstIsInFocus() throws Exception {
        assertThat(differences().getItems())
                .extracting(Passage::kinds)
                .containsExactly(
                        Set.of(DifferenceKind.MISSING),
                        Set.of(DifferenceKind.LABEL),
                        Set.of(DifferenceKind.BOUNDARY),
                        Set.of(DifferenceKind.ATTRIBUTE));
        assertThat(focused()).isEqualTo(differences().getItems().getFirst());
        assertThat(state()).startsWith("4 of 4 differences wait");
    }

    @Test
    void leftRightBothAndNeitherAreAKeyEachAndGoOnToTheNext() throws Exception {
        List<Passage> all = List.copyOf(differences().getItems());

        type(KeyCode.L);
        type(KeyCode.R);
        type(KeyCode.B);
        type(KeyCode.X);

        assertThat(state()).startsWith("0 of 4 differences wait");
        assertThat(rulings())
                .extracting(RulingEntry::kind)
                .containsExactly(
                        RulingEntry.Kind.TAKEN,
                        RulingEntry.Kind.TAKEN,
                        RulingEntry.Kind.TAKEN,
                        RulingEntry.Kind.DROPPED);
        List<Annotation> expected = new ArrayList<>();
        expected.add(left(all.get(0)));
        expected.add(right(all.get(1)));
        expected.add(left(all.get(2)));
        expected.add(right(all.get(2)));
        assertThat(gold())
                .extracting(LabelledSpan::of)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(LabelledSpan::of).toList());
    }

    @Test
    void aLabelsKeyMakesANewOneOfTheSelectedText() throws Exception {
        Passage missing = focused();
        Span shorter = new Span(missing.span().start(), missing.span().start() + 2);
        OpenedWindow.onWindow(() -> {
            window.actions().adjudication().pane().letterPane().select(shorter);
            return true;
        });

        type(KeyCode.DIGIT4);

        assertThat(rulings()).extracting(RulingEntry::kind).containsExactly(RulingEntry.Kind.NEW);
        assertThat(gold()).singleElement().extracting(Annotation::span).isEqualTo(shorter);
    }

    @Test
    void aReasonThatIsTypedFirstGoesWithTheRuling() throws Exception {
        type(KeyCode.W);
        robot.write("a heading");
        type(KeyCode.ENTER);
        type(KeyCode.R);

        assertThat(rulings()).extracting(RulingEntry::reason).containsExactly("a heading");
    }

    @Test
    void aReasonThatIsTypedLaterJoinsTheRuling() throws Exception {
        type(KeyCode.L);
        type(KeyCode.K);
        type(KeyCode.W);
        robot.write("it is a mention");
        type(KeyCode.ENTER);

        RulingEntry latest = rulings().getLast();
        assertThat(latest.reason()).isEqualTo("it is a mention");
        assertThat(latest.kind()).isEqualTo(RulingEntry.Kind.TAKEN);
    }

    @Test
    void everythingThatAllAgreeOnIsAcceptedAtOnceAndCanBeUndone() throws Exception {
        int agreed = letter().orElseThrow().agreements().size();

        type(KeyCode.A);
        assertThat(state()).endsWith(agreed + " of " + agreed + " agreements accepted");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(state()).endsWith("0 of " + agreed + " agreements accepted");
        assertThat(gold()).isEmpty();
    }

    @Test
    void undoBringsTheRulingBackIntoFocus() throws Exception {
        Passage first = focused();
        type(KeyCode.L);
        assertThat(focused()).isNotEqualTo(first);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();

        assertThat(focused()).isEqualTo(first);
        assertThat(state()).startsWith("4 of 4");
    }

    @Test
    void theLetterIsDoneOnceAllIsSettled() throws Exception {
        for (int i = 0; i < 4; i++) {
            type(KeyCode.L);
        }
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();

        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer gold = store.teamwork().reviewers().findGold().orElseThrow();
            assertThat(store.queue(gold).getFirst().status()).isEqualTo(ReviewStatus.DONE);
        }
    }

    @Test
    void nextAndPreviousDifferenceAreWalkedByKeys() throws Exception {
        List<Passage> all = List.copyOf(differences().getItems());

        type(KeyCode.J);
        type(KeyCode.J);
        type(KeyCode.K);

        assertThat(focused()).isEqualTo(all.get(1));
    }

    @Test
    void withoutASecondReviewerTheViewSaysHowToGetOne() throws Exception {
        window.close();
        window = OpenedWindow.open(folder.resolve("alone"), List.of(LETTER), false);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.waitFor(() ->
                robot.lookup("#adjudication-empty")
                        .<Label>query()
                        .getText()
                        .contains("a second reviewer"));

        assertThat(robot.lookup("#adjudication-empty").<Label>query().isVisible()).isTrue();
    }

    private void type(KeyCode key) throws Exception {
        robot.type(key);
        window.settle();
    }

    private Optional<AdjudicatedLetter> letter() {
        return window.actions().adjudication().letter();
    }

    private Passage focused() throws Exception {
        return OpenedWindow.onWindow(() -> window.actions().adjudication().focused().orElseThrow());
    }

    private ListView<Passage> differences() {
        return robot.lookup("#adjudication-differences").query();
    }

    private String state() {
        return robot.lookup("#adjudication-state").<Label>query().getText();
    }

    private static Annotation left(Passage passage) {
        return passage.sides().getFirst().orElseThrow();
    }

    private static Annotation right(Passage passage) {
        return passage.sides().getLast().orElseThrow();
    }

    /// As they are on disk once the window is closed, those that stand and those that do not.
    private List<RulingEntry> rulings() throws Exception {
        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            return store.teamwork().rulings().of(first(store)).stream()
                    .map(RulingEntry.Stored::ruling)
                    .toList();
        }
    }

    private List<Annotation> gold() throws Exception {
        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer gold = store.teamwork().reviewers().findGold().orElseThrow();
            List<LoggedEdit> log = store.log(first(store), gold);
            assertThat(log).isNotEmpty();
            return store.marks(first(store), gold).annotations();
        }
    }

    private static LetterId first(ProjectStore store) {
        return store.queue(store.reviewer("Reviewer A")).getFirst().id();
    }
}
