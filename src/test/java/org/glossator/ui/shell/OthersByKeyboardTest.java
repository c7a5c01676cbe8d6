package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.glossator.mark.MarkSet;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The same words labelled in all letters at the keys; what counts is what the project file holds.
class OthersByKeyboardTest extends WithRealLetters {

    private static final Pattern WORDS =
            Pattern.compile("(?<![\\p{L}\\p{N}])medically\\s+necessary(?![\\p{L}\\p{N}])");

    @Test
    void theDialogSaysHowManyThereAreAndWhere() throws Exception {
        labelTheWords();

        askForOthers();

        assertThat(said("#others-counts"))
                .matches("\\d+ more in this letter · [1-9]\\d* in [1-9]\\d* other letters");
        robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(count(window.marks())).isEqualTo(1);
    }

    @Test
    void oneKeyLabelsThemInAllLettersAndOneUndoesIt() throws Exception {
        labelTheWords();
        MarkSet before = window.marks();

        askForOthers();
        shiftEnter();
        waitForTheBulk("Labelled ");
        assertThat(window.letterHasTheKeys()).isTrue();
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        waitForTheBulk("Undone: ");

        assertThat(window.marks()).isEqualTo(before);
        List<MarkSet> stored = storedMarks();
        assertThat(stored.getFirst()).isEqualTo(before);
        assertThat(stored.subList(1, stored.size()))
                .allSatisfy(marks -> assertThat(marks.annotationCount()).isZero());
    }

    @Test
    void everyPlaceInEveryLetterIsOnDisk() throws Exception {
        labelTheWords();

        askForOthers();
        shiftEnter();
        waitForTheBulk("Labelled ");

        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer reviewer = store.reviewer(OpenedWindow.REVIEWER);
            int letters = 0;
            for (QueueEntry entry : store.queue(reviewer)) {
                int places = places(store.letter(entry.id()).text());
                letters += places > 0 ? 1 : 0;
                assertThat(count(store.marks(entry.id(), reviewer)))
                        .as(entry.name())
                        .isEqualTo(places);
            }
            assertThat(letters).isGreaterThan(1);
        }
    }

    private void labelTheWords() throws Exception {
        MatchResult first = WORDS.matcher(window.text()).results().findFirst().orElseThrow();
        window.select(new Span(first.start(), first.end()));
        type(KeyCode.DIGIT2);
    }

    private static int places(String text) {
        return (int) WORDS.matcher(text).results().count();
    }

    private static int count(MarkSet marks) {
        return (int) marks.annotations().stream().filter(a -> a.label().equals("DRUG")).count();
    }

    private void askForOthers() throws Exception {
        robot.type(KeyCode.O);
        waitFor(() -> robot.lookup("#others-project").tryQuery().isPresent());
        waitFor(() -> !robot.lookup("#others-project").query().isDisabled());
    }

    private void shiftEnter() {
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    }

    private void waitForTheBulk(String words) throws Exception {
        waitFor(() -> said("#status-said").startsWith(words));
        window.waitForJobs();
    }

    private String said(String id) throws Exception {
        return OpenedWindow.onWindow(() -> ((Labeled) robot.lookup(id).query()).getText());
    }

    private Path project() {
        return folder.resolve("letters");
    }

    private List<MarkSet> storedMarks() throws Exception {
        window.close();
        List<MarkSet> all = new ArrayList<>();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer reviewer = store.reviewer(OpenedWindow.REVIEWER);
            store.queue(reviewer).forEach(one -> all.add(store.marks(one.id(), reviewer)));
        }
        return all;
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> OpenedWindow.onWindow(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
