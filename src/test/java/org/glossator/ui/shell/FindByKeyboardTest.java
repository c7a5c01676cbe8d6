package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.session.SearchHit;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A reviewer who looks for something, at the keys, on the real letters.
class FindByKeyboardTest extends DrivenWindow {

    @BeforeEach
    void openTheRealLetters() throws Exception {
        open(List.of(OpenedWindow.LETTERS), folder);
    }

    @Test
    void wordsAreFoundWhileTheyAreTyped() throws Exception {
        findInLetter("flex");

        assertThat(hits())
                .isNotEmpty()
                .allMatch(hit -> hit.hit().context().words().equalsIgnoreCase("flexeril"));
        assertThat(state()).isEqualTo(hits().size() + " hits");
    }

    @Test
    void arrowsWalkTheHitsAroundTheEndAndBringThemIntoView() throws Exception {
        findInLetter("mtus");
        int count = hits().size();

        for (int i = 0; i < count; i++) {
            type(KeyCode.DOWN);
            assertThat(state()).isEqualTo((i + 1) + " of " + count);
            Span place = hits().get(i).hit().place().orElseThrow();
            assertThat(window.isInView(place)).as("%s", place).isTrue();
        }
        type(KeyCode.DOWN);
        assertThat(state()).isEqualTo("1 of " + count);
        type(KeyCode.UP);
        assertThat(state()).isEqualTo(count + " of " + count);
    }

    @Test
    void hitsAreMarkedInTheLetterUntilTheSearchIsLeft() throws Exception {
        findInLetter("baclofen");
        assertThat(markedWords()).isEqualTo(hits().size());

        type(KeyCode.ESCAPE);

        assertThat(markedWords()).isZero();
        assertThat(window.letterHasTheKeys()).isTrue();
    }

    @Test
    void enterGoesToASpanSoThatTheNextKeyDecidesIt() throws Exception {
        findInLetter("label:DRUG status:undecided baclofen");

        type(KeyCode.ENTER);
        assertThat(window.letterHasTheKeys()).isTrue();
        Mark found = window.focused().orElseThrow();
        type(KeyCode.ENTER);

        assertThat(window.onlyAnnotationOnDisk().span()).isEqualTo(found.span());
    }

    @Test
    void f3WalksOnFromTheLetter() throws Exception {
        findInLetter("label:DRUG");
        type(KeyCode.ENTER);

        type(KeyCode.F3);
        assertThat(window.focused().map(Mark::span)).isEqualTo(hits().get(1).hit().place());
        robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        window.settle();
        assertThat(window.focused().map(Mark::span)).isEqualTo(hits().get(0).hit().place());
    }

    @Test
    void aQueryThatMakesNoSenseIsExplained() throws Exception {
        findInLetter("lable:DRUG");

        assertThat(state()).isEqualTo("Not a query yet");
        assertThat(
                        robot.lookup(
                                        "There is no field “lable:”. Put it in quotes to find it as text."
                                                + " Did you mean label:?")
                                .tryQuery())
                .isPresent();
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() throws Exception {
        findInLetter("xylophone");

        assertThat(state()).isEqualTo("Nothing found");
    }

    @Test
    void tabCompletesFieldsAndValues() throws Exception {
        findInLetter("stat");
        robot.type(KeyCode.TAB);
        robot.write("un");
        robot.type(KeyCode.TAB);

        assertThat(field().getText()).isEqualTo("status:undecided");
    }

    @Test
    void theProjectIsSearchedAndAHitOpensItsLetter() throws Exception {
        String first = window.text();
        findInProject("letter:004 label:DECISION");
        awaitHits();

        type(KeyCode.ENTER);
        window.settle();

        assertThat(window.text()).isNotEqualTo(first);
        SearchHit hit = hits().getFirst();
        assertThat(hit.letterName()).startsWith("004");
        assertThat(window.focused().map(Mark::span)).isEqualTo(hit.hit().place());
    }

    @Test
    void theSelectionIsWhatIsLookedFor() throws Exception {
        int at = window.text().indexOf("acupuncture");
        window.select(new Span(at, at + 11));

        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        window.settle();

        assertThat(field().getText()).isEqualTo("acupuncture");
        assertThat(hits()).isNotEmpty();
    }

    @Test
    void theQueueIsFilteredByNamesAndByQueriesAndWalkedAsItIsShown() throws Exception {
        filterQueue("004");
        assertThat(queue()).singleElement().matches(entry -> entry.name().startsWith("004"));

        filterQueue("status:done");
        assertThat(queue()).isEmpty();

        filterQueue("-letter:000 label:DRUG");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> queue().size() == 2);
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        window.settle();
        assertThat(openName()).startsWith("002");
    }

    @Test
    void aLetterThatIsDoneStaysInTheFilteredQueue() throws Exception {
        filterQueue("status:undecided");
        int before = queue().size();
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);

        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        window.settle();

        assertThat(queue()).hasSize(before);
        assertThat(queue().getFirst().status()).isEqualTo(ReviewStatus.DONE);
        assertThat(openName()).startsWith("002");
    }

    @Test
    void theQueueCanBePutInAnotherOrderAndBack() throws Exception {
        List<QueueEntry> imported = queue();

        order(KeyCode.DIGIT2);
        assertThat(queue())
                .isSortedAccordingTo((a, b) -> Integer.compare(b.undecided(), a.undecided()));
        order(KeyCode.DIGIT3);
        order(KeyCode.DIGIT4);
        List<QueueEntry> shuffled = queue();
        order(KeyCode.DIGIT1);
        assertThat(queue()).isEqualTo(imported);
        order(KeyCode.DIGIT4);
        assertThat(queue()).isEqualTo(shuffled);
    }

    private void order(KeyCode digit) throws Exception {
        robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
        window.settle();
    }

    private void findInLetter(String line) throws Exception {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.write(line);
        window.settle();
    }

    private void findInProject(String line) throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT)
                .type(KeyCode.F)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.write(line);
        window.settle();
    }

    private void filterQueue(String line) throws Exception {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.L).release(KeyCode.SHORTCUT);
        robot.write(line);
        window.settle();
    }

    private void awaitHits() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> state().contains(" in ") && !hits().isEmpty());
    }

    private TextField field() {
        return robot.lookup("#search-field").queryAs(TextField.class);
    }

    private String state() {
        return robot.lookup("#search-state").queryLabeled().getText();
    }

    private List<SearchHit> hits() throws Exception {
        return OpenedWindow.onWindow(() ->
                List.copyOf(robot.lookup("#search-hits").<SearchHit>queryListView().getItems()));
    }

    private List<QueueEntry> queue() throws Exception {
        ListView<QueueEntry> list = robot.lookup("#queue").queryListView();
        return OpenedWindow.onWindow(() -> List.copyOf(list.getItems()));
    }

    private String openName() throws Exception {
        return OpenedWindow.onWindow(() -> window.desk().letter().get().letter().name());
    }

    /// How many runs of the letter's text are drawn as hits.
    private long markedWords() throws Exception {
        return OpenedWindow.onWindow(() -> {
            var area =
                    robot.lookup("#letter-text")
                            .queryAs(org.fxmisc.richtext.StyleClassedTextArea.class);
            return area.getStyleSpans(0, area.getLength()).stream()
                    .filter(run -> run.getStyle().contains("search-hit"))
                    .count();
        });
    }

    private void type(KeyCode key) throws Exception {
        robot.type(key);
        window.settle();
    }
}
