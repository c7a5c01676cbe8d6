package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.store.Backup;
import org.glossator.store.Backups;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A reviewer who makes backups and chooses one to go back to.
class BackupsByKeyboardTest extends WithRealLetters {

    @Test
    void aBackupIsMadeAndItIsSaidWhere() throws Exception {
        chord(KeyCode.B);
        waitForSaid("Backed up to");

        Backup made = backups().getFirst();
        assertThat(made.kind()).isEqualTo(Backup.Kind.MANUAL);
        assertThat(said())
                .contains(Path.of("letters.backups").resolve(made.file().getFileName()).toString());
    }

    @Test
    void theDaysBackupIsMadeOnceAndSaid() throws Exception {
        window.backUpDaily();
        waitForSaid("Daily backup made");
        window.backUpDaily();
        window.run(Command.BACK_UP);
        waitForSaid("Backed up to");

        assertThat(backups()).extracting(Backup::kind).containsOnlyOnce(Backup.Kind.DAILY);
    }

    @Test
    void withoutABackupNoneIsOffered() throws Exception {
        window.run(Command.RESTORE);

        assertThat(said()).contains("no backup");
    }

    @Test
    void theBackupThatIsChosenIsTheOneToGoBackTo() throws Exception {
        chord(KeyCode.B);
        waitForSaid("Backed up to");

        Parent dialog = window.dialog(Command.RESTORE);
        TableView<?> table = (TableView<?>) dialog.lookup("#backups");
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () ->
                        String.valueOf(table.getColumns().getLast().getCellData(0))
                                .startsWith("3 letters"));
        assertThat(table.getColumns().get(1).getCellData(0)).isEqualTo("asked for");
        robot.targetWindow(dialog.getScene().getWindow());
        type(KeyCode.ENTER);

        assertThat(window.around().restored()).containsExactlyElementsOf(backups());
    }

    private List<Backup> backups() {
        return Backups.of(folder.resolve("letters")).all();
    }

    private String said() {
        return robot.lookup("#status-said").queryLabeled().getText();
    }

    private void waitForSaid(String words) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> said().startsWith(words));
    }
}
