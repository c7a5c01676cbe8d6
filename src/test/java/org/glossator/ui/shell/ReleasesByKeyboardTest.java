package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.glossator.export.ExportBatch;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.session.Corrections;
import org.glossator.session.ReleaseChange;
import org.glossator.store.ProjectStore;
import org.glossator.store.StoredRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Releases are frozen, compared, walked and written again by keys; what came of it is read from
/// the file.
class ReleasesByKeyboardTest extends DrivenWindow {

    private Path chosen;

    @BeforeEach
    void open() throws Exception {
        chosen = Files.createDirectory(folder.resolve("chosen"));
        open(List.of(LETTER), chosen);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.settle();
    }

    @Test
    void aReleaseIsFrozenAndWrittenAndItsFolderOffered() throws Exception {
        release();

        Path written = chosen.resolve("letters-1.0.0");
        assertThat(written.resolve("README.md")).content().contains("Notices of 2013");
        Hyperlink offer = robot.lookup("#status-back").query();
        assertThat(offer.getText()).isEqualTo("Open the folder (Ctrl+Alt+O)");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        assertThat(window.around().openedFolders()).containsExactly(written);
        assertThat(stored()).extracting(StoredRelease::version).containsExactly("1.0.0");
    }

    @Test
    void whatChangedIsWalkedAndShownInTheReview() throws Exception {
        relabelFirst();
        release();
        relabelFirst();
        release();
        window.waitFor(() -> !changes().getItems().isEmpty());

        assertThat(releases().getItems())
                .extracting(ReleaseDetail::version)
                .containsExactly("1.0.0", "1.1.0");
        assertThat(words("#release-summary")).contains("1.0.0 to 1.1.0").contains("1 relabelled");
        ReleaseChange change = changes().getItems().getFirst();
        assertThat(first(changes())).isEqualTo("→ span relabelled");

        OpenedWindow.onWindow(() -> {
            changes().requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(robot.lookup("#view-review").<ToggleButton>query().isSelected()).isTrue();
        assertThat(window.isInView(change.place().orElseThrow().span())).isTrue();
        assertThat(window.focused().orElseThrow().span())
                .isEqualTo(change.place().orElseThrow().span());
    }

    @Test
    void aReleaseIsWrittenAgainByteForByte() throws Exception {
        relabelFirst();
        release();
        relabelFirst();
        Path first = chosen.resolve("letters-1.0.0");
        Files.move(first, chosen.resolve("before"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.waitFor(() -> releases().getItems().size() == 1);
        robot.type(KeyCode.W);
        window.waitFor(() -> Files.exists(first));
        window.waitForJobs();

        assertThat(ExportBatch.digests(first))
                .isEqualTo(ExportBatch.digests(chosen.resolve("before")));
    }

    @Test
    void aVersionThatIsTakenIsRefusedInTheDialog() throws Exception {
        release();

        begin();
        robot.write("1.0.0");
        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(words("#release-problem")).contains("There is a release 1.0.0 already");
        robot.type(KeyCode.ESCAPE);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aReleaseHoldsWhatSomebodyStandsForUnlessToldOtherwise() throws Exception {
        relabelFirst();
        int waiting = window.marks().undecidedCount();
        begin();

        assertThat(words("#release-undecided"))
                .isEqualTo("%,d undecided suggestions are left out.".formatted(waiting));
        robot.clickOn("#release-all");
        assertThat(words("#release-undecided")).endsWith("undecided suggestions go out too.");
        robot.clickOn("#release-accepted");
        robot.clickOn("#release-version").type(KeyCode.ENTER);
        window.waitFor(() -> releases().getItems().size() == 1);

        assertThat(releases().getItems().getFirst().counts().spans()).isEqualTo(1);
    }

    /// Freezes a release of the proposed version.
    private void release() throws Exception {
        int before = releases().getItems().size();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.settle();
        begin();
        robot.type(KeyCode.TAB);
        robot.write("Notices of 2013");
        robot.type(KeyCode.ENTER);
        window.waitFor(() -> releases().getItems().size() == before + 1);
        window.waitForJobs();
    }

    private void begin() throws Exception {
        window.dialog(Command.CREATE_RELEASE);
        robot.targetWindow(robot.lookup("#release-version").query().getScene().getWindow());
        window.waitFor(() -> robot.lookup("#release-version").query().isFocused());
    }

    private void relabelFirst() throws Exception {
        OpenedWindow.onWindow(() -> {
            Corrections corrections = window.desk().session().corrections();
            var mark = window.desk().marks().get().visible().getFirst();
            var other =
                    window.desk().session().schema().labels().stream()
                            .filter(label -> !label.id().equals(mark.label()))
                            .findFirst()
                            .orElseThrow();
            window.desk().apply(corrections.relabel(mark, other).orElseThrow());
            return true;
        });
        window.settle();
    }

    private List<StoredRelease> stored() throws Exception {
        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            return store.releases().all();
        }
    }

    private String words(String label) {
        return robot.lookup(label).<Label>query().getText();
    }

    private static Object first(TableView<?> table) {
        return table.getColumns().getFirst().getCellData(0);
    }

    private TableView<ReleaseDetail> releases() {
        return robot.lookup("#releases").query();
    }

    private TableView<ReleaseChange> changes() {
        return robot.lookup("#release-changes").query();
    }
}
