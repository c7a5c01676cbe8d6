package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.glossator.export.catalog.FormatName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportByKeyboardTest extends DrivenWindow {

    private Path corpus;

    @BeforeEach
    void open() throws Exception {
        corpus = folder.resolve("corpus");
        open(List.of(OpenedWindow.LETTERS), corpus);
    }

    @Test
    void theDialogShowsTheFirstLetterAndHowMuchGoesOut() throws Exception {
        window.dialog(Command.EXPORT);

        window.waitFor(() -> counts().startsWith("3 letters"));
        assertThat(beginning()).startsWith("{\"id\":\"000_47fe36eff498bcee\"");
        assertThat(lost()).isEqualTo("Nothing is lost.");
    }

    @Test
    void anotherFormatShowsAnotherPreviewAndWhatIsLost() throws Exception {
        window.dialog(Command.EXPORT);
        window.waitFor(() -> counts().startsWith("3 letters"));

        OpenedWindow.onWindow(() -> {
            ListView<FormatName> formats = robot.lookup("#export-format").queryListView();
            formats.getSelectionModel().select(FormatName.CONLL2003);
            return true;
        });

        window.waitFor(() -> beginning().startsWith("-DOCSTART- -X- O O"));
        assertThat(lost()).contains("lose their attributes");
    }

    @Test
    void onlyDoneLettersGoOutWhereOnlyTheseAreWanted() throws Exception {
        window.dialog(Command.EXPORT);
        window.waitFor(() -> counts().startsWith("3 letters"));

        robot.clickOn("#export-done");

        window.waitFor(() -> counts().startsWith("0 letters"));
        assertThat(beginning()).isEmpty();
    }

    @Test
    void aSplitCorpusHasAFolderForEachSide() throws Exception {
        window.dialog(Command.EXPORT);
        window.waitFor(() -> counts().startsWith("3 letters"));
        OpenedWindow.onWindow(() -> {
            ComboBox<String> split = robot.lookup("#export-split").queryComboBox();
            split.getSelectionModel().select(1);
            return true;
        });

        robot.clickOn("Choose a folder…");
        window.waitForJobs();
        window.waitFor(() -> Files.isDirectory(corpus.resolve("train")));

        try (Stream<Path> files = Files.list(corpus.resolve("train"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("letters.jsonl");
        }
    }

    @Test
    void escapeLeavesWithoutWriting() throws Exception {
        window.dialog(Command.EXPORT);
        window.waitFor(() -> counts().startsWith("3 letters"));

        robot.push(KeyCode.ESCAPE);
        window.settle();

        assertThat(corpus).doesNotExist();
    }

    private String counts() {
        return robot.lookup("#export-counts").<Label>query().getText();
    }

    private String beginning() {
        return robot.lookup("#export-beginning").<TextArea>query().getText();
    }

    private String lost() {
        return robot.lookup("#export-losses").<TextArea>query().getText();
    }
}
