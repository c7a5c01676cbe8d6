package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.glossator.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The labels of a project edited at the keys; what counts is what the project file holds.
class LabelsByKeyboardTest extends DrivenWindow {

    @BeforeEach
    void openTheRealLetters() throws Exception {
        open(List.of(OpenedWindow.LETTERS), folder);
    }

    @Test
    void aFifthLabelIsAddedAndLabelsWithItsKeyAtOnce() throws Exception {
        addLabel("Body part", 'b');

        labelWord("acupuncture", KeyCode.B);

        assertThat(window.onlyAnnotationOnDisk().label()).isEqualTo("BODY_PART");
        assertThat(storedSchema().label("BODY_PART")).map(Label::name).contains("Body part");
    }

    @Test
    void aKeyOfACommandIsRefusedInWords() throws Exception {
        openEditor();
        type(KeyCode.INSERT);
        robot.write("Odd");
        setKey('j');

        assertThat(message()).contains("the key j belongs to a command");
        assertThat(OpenedWindow.onWindow(() -> editor().lookup("#labels-save").isDisabled()))
                .isTrue();
        type(KeyCode.ESCAPE);
        assertThat(message()).contains("not saved");
        type(KeyCode.ESCAPE);
        waitForNoEditor();
        assertThat(storedSchemaAfterClose()).isEqualTo(SchemaFile.shipped());
    }

    @Test
    void anotherNameLeavesTheMarksAlone() throws Exception {
        accept("Flexeril");

        openEditor();
        chooseLabel("DRUG");
        type(KeyCode.ENTER);
        robot.write("Medication");
        save();

        assertThat(window.onlyAnnotationOnDisk().label()).isEqualTo("DRUG");
        assertThat(storedSchema().label("DRUG")).map(Label::name).contains("Medication");
    }

    @Test
    void anotherIdTakesTheMarksWithIt() throws Exception {
        accept("Flexeril");

        openEditor();
        chooseLabel("DRUG");
        type(KeyCode.ENTER, KeyCode.TAB);
        robot.write("MEDICATION");
        save();

        MarkSet stored = window.onDisk();
        assertThat(stored.annotations()).extracting(Annotation::label).containsOnly("MEDICATION");
        assertThat(stored.suggestions()).noneMatch(s -> s.label().equals("DRUG"));
    }

    @Test
    void aMergeTakesTheMarksWithItAndIsUndoneInOneStep() throws Exception {
        accept("Flexeril");
        accept("03/19/2003");
        MarkSet before = window.marks();
        Mark focused = window.focused().orElseThrow();

        openEditor();
        chooseLabel("DRUG");
        press(KeyCode.ALT, KeyCode.M);
        waitForFate();
        type(KeyCode.DOWN);
        fireGo();
        save();

        assertThat(window.marks().visible()).noneMatch(mark -> mark.label().equals("DRUG"));
        assertThat(window.focused()).map(Mark::span).contains(focused.span());
        assertThat(window.letterHasTheKeys()).isTrue();

        chordWithAlt(KeyCode.Z);
        window.waitForJobs();

        assertThat(window.marks()).isEqualTo(before);
        assertThat(window.onDisk()).isEqualTo(before);
        assertThat(storedSchema()).isEqualTo(SchemaFile.shipped());
    }

    @Test
    void aDeletedLabelTakesItsMarksAwayOnlyIfThatIsChosen() throws Exception {
        accept("Flexeril");
        MarkSet before = window.marks();

        openEditor();
        chooseLabel("DRUG");
        type(KeyCode.DELETE);
        waitForFate();
        fireGo();
        assertThat(fateIsOpen()).as("nothing is chosen yet").isTrue();
        type(KeyCode.DOWN, KeyCode.SPACE);
        fireGo();
        save();

        assertThat(window.marks().annotations()).isEmpty();
        assertThat(window.marks().suggestions()).noneMatch(s -> s.label().equals("DRUG"));
        chordWithAlt(KeyCode.Z);
        window.waitForJobs();
        assertThat(window.onDisk()).isEqualTo(before);
    }

    @Test
    void workDoneBeforeAnUndoneMergeCanStillBeUndone() throws Exception {
        MarkSet imported = window.marks();
        accept("Flexeril");
        openEditor();
        chooseLabel("DATE");
        press(KeyCode.ALT, KeyCode.M);
        waitForFate();
        fireGo();
        save();
        chordWithAlt(KeyCode.Z);
        window.waitForJobs();

        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        window.settle();

        assertThat(window.onDisk()).isEqualTo(imported);
    }

    @Test
    void theSchemaGoesOutAndComesBackAsOneFile() throws Exception {
        addLabel("Body part", 'b');
        openEditor();
        press(KeyCode.ALT, KeyCode.X);
        waitFor(() -> Files.exists(folder.resolve("labels.json")));
        LabelSchema written = SchemaFile.read(folder.resolve("labels.json"));
        chooseLabel("BODY_PART");
        type(KeyCode.DELETE);
        save();
        openEditor();

        press(KeyCode.ALT, KeyCode.I);
        assertThat(message()).contains("new Body part");
        save();

        assertThat(storedSchemaAfterClose()).isEqualTo(written);
        assertThat(written.labels()).hasSize(5);
    }

    @Test
    void aDateIsTakenOnlyAsADate() throws Exception {
        window.focus(window.mark("03/19/2003"));

        type(KeyCode.A);
        robot.write("spring");
        type(KeyCode.ENTER);
        assertThat(window.letterHasTheKeys()).as("the field keeps the keys").isFalse();
        type(KeyCode.ESCAPE);
        assertThat(window.marks().annotations()).isEmpty();
        type(KeyCode.A);
        robot.write("2003-03");
        type(KeyCode.ENTER);
        window.settle();

        assertThat(window.onlyAnnotationOnDisk().attributes().get("value")).contains("2003-03");
    }

    @Test
    void aChoiceIsMadeByItsFirstLetters() throws Exception {
        window.focus(window.mark("Upheld"));

        type(KeyCode.A);
        robot.write("ov");
        type(KeyCode.ENTER);
        window.settle();

        assertThat(window.letterHasTheKeys()).isTrue();
        assertThat(window.onlyAnnotationOnDisk().attributes().get("outcome"))
                .contains("overturned");
    }

    private void accept(String words) throws Exception {
        window.focus(window.mark(words));
        type(KeyCode.ENTER);
        window.settle();
    }

    private void addLabel(String name, char key) throws Exception {
        openEditor();
        type(KeyCode.INSERT);
        robot.write(name);
        setKey(key);
        save();
    }

    private void setKey(char key) throws Exception {
        type(KeyCode.TAB, KeyCode.TAB);
        assertThat(OpenedWindow.onWindow(() -> editor().getFocusOwner().getId()))
                .isEqualTo("label-key");
        robot.write(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void labelWord(String word, KeyCode key) throws Exception {
        int at = window.text().indexOf(word);
        window.select(new Span(at, at + word.length()));
        type(key);
        window.settle();
    }

    private void openEditor() throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT)
                .type(KeyCode.L)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        waitFor(() -> editor() != null && editor().getFocusOwner() instanceof ListView<?>);
        robot.targetWindow(OpenedWindow.onWindow(() -> editor().getWindow()));
    }

    private void chooseLabel(String id) throws Exception {
        type(KeyCode.HOME);
        for (int i = 0; i < 20 && !id.equals(shownId()); i++) {
            type(KeyCode.DOWN);
        }
        assertThat(shownId()).isEqualTo(id);
    }

    private String shownId() throws Exception {
        return OpenedWindow.onWindow(() -> ((TextField) editor().lookup("#label-id")).getText());
    }

    private String message() throws Exception {
        return OpenedWindow.onWindow(
                () -> ((Labeled) editor().lookup("#labels-message")).getText());
    }

    private void save() throws Exception {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.S).release(KeyCode.SHORTCUT);
        waitForNoEditor();
        window.waitForJobs();
    }

    private void waitForNoEditor() throws Exception {
        waitFor(() -> editor() == null);
        robot.targetWindow(Window.getWindows().getFirst());
    }

    private void waitForFate() throws Exception {
        waitFor(LabelsByKeyboardTest::fateIsOpen);
    }

    private static boolean fateIsOpen() throws Exception {
        return OpenedWindow.onWindow(() -> fate() != null);
    }

    /// Chooses what is chosen, as Enter on the button does.
    private void fireGo() throws Exception {
        OpenedWindow.onWindow(() -> {
            fate().lookup("#labels-fate-go").requestFocus();
            return true;
        });
        type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private LabelSchema storedSchema() {
        try (ProjectStore store = ProjectStore.open(folder.resolve("letters"), Clock.systemUTC())) {
            return store.schema();
        }
    }

    private LabelSchema storedSchemaAfterClose() throws Exception {
        window.close();
        return storedSchema();
    }

    private static Scene editor() {
        return sceneWith("#labels-list");
    }

    private static Scene fate() {
        return sceneWith("#labels-fate-go");
    }

    private static Scene sceneWith(String id) {
        for (Window open : Window.getWindows()) {
            Node found = open.getScene() == null ? null : open.getScene().lookup(id);
            if (found != null && open.isShowing()) {
                return open.getScene();
            }
        }
        return null;
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void press(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void chordWithAlt(KeyCode key) {
        robot.press(KeyCode.SHORTCUT, KeyCode.ALT).type(key).release(KeyCode.ALT, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OpenedWindow.onWindow(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
