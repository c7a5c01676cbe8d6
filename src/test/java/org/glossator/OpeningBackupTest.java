package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.glossator.session.Progress;
import org.glossator.session.ProjectCare;
import org.glossator.session.ProjectSession;
import org.glossator.store.Backup;
import org.glossator.store.ProjectKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects that are opened as a backup has them: damaged ones, and one that is to be as it was.
class OpeningBackupTest {

    private static final Path THIRD_LETTER = Path.of("assets/letters/004_d5ffccf3fb2d0ca2.txt");

    @TempDir Path folder;

    private Path project;
    private AskedReviewer reviewer;

    @BeforeEach
    void prepare() throws Exception {
        project = folder.resolve("letters");
        reviewer = new AskedReviewer(folder.resolve("other"));
    }

    @AfterEach
    void end() throws Exception {
        reviewer.close();
    }

    @Test
    void aDamagedProjectComesBackFromItsNewestBackupAsItWas() throws Exception {
        AskedReviewer.make(project, ProjectKey.none());
        Backup.Made backup = backUp();
        List<String> before = contents(project);
        byte[] damaged = damage();
        reviewer.open(project);
        assertThat(reviewer.question().getContentText())
                .contains("nothing was written to the file")
                .contains("glossator recover");
        assertThat(backup.check().isWhole()).isTrue();

        reviewer.press("Restore the backup of ");

        Outcome.Opened opened = reviewer.opened();
        opened.session().close();
        assertThat(opened.restored().orElseThrow().replaced()).hasBinaryContent(damaged);
        assertThat(contents(project)).isEqualTo(before);
    }

    @Test
    void aDamagedProjectWithoutABackupIsLeftAsItIs() throws Exception {
        AskedReviewer.make(project, ProjectKey.none());
        byte[] damaged = damage();
        reviewer.open(project);

        assertThat(reviewer.question().getContentText()).contains("No backup that is whole");
        assertThat(reviewer.question().getButtonTypes()).hasSize(2);
        reviewer.press("Cancel");

        assertThat(reviewer.outcome()).isInstanceOf(Outcome.Left.class);
        assertThat(folder.resolve("letters.mv.db")).hasBinaryContent(damaged);
    }

    @Test
    void aBackupTakesThePlaceOfTheOpenProjectWhichIsKept() throws Exception {
        AskedReviewer.make(project, ProjectKey.none());
        Backup.Made backup = backUp();
        List<String> before = contents(project);
        ProjectSession session = AskedReviewer.session(Attempt.at(project));
        session.importLetters(List.of(THIRD_LETTER), Progress.none());

        Backup chosen =
                new Backup(
                        backup.file(), LocalDateTime.now(AskedReviewer.CLOCK), Backup.Kind.MANUAL);
        reviewer.restore(project, chosen, session::close);

        Outcome.Opened opened = reviewer.opened();
        opened.session().close();
        assertThat(contents(project)).isEqualTo(before);
        try (ProjectSession aside =
                AskedReviewer.session(Attempt.at(opened.restored().orElseThrow().replaced()))) {
            assertThat(aside.queue()).hasSize(3);
        }
    }

    @Test
    void aBackupThatIsNotWholeChangesNothing() throws Exception {
        AskedReviewer.make(project, ProjectKey.none());
        List<String> before = contents(project);
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no backup");
        Backup backup =
                new Backup(broken, LocalDateTime.now(AskedReviewer.CLOCK), Backup.Kind.MANUAL);

        reviewer.restore(project, backup, () -> {});

        Outcome.Opened opened = reviewer.opened();
        opened.session().close();
        assertThat(opened.restored()).isEmpty();
        assertThat(opened.trouble()).isPresent();
        assertThat(contents(project)).isEqualTo(before);
    }

    private Backup.Made backUp() {
        return new ProjectCare(project, ProjectKey.none())
                .backUp(null, AskedReviewer.CLOCK, Progress.none());
    }

    private byte[] damage() throws Exception {
        Path file = folder.resolve("letters.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[(int) Files.size(file) / 2]), 0);
        }
        return Files.readAllBytes(file);
    }

    /// Every row of every table, as H2 writes them out.
    private static List<String> contents(Path project) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:" + project + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                                "sa",
                                "");
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            while (lines.next()) {
                if (lines.getString(1).startsWith("INSERT")) {
                    rows.add(lines.getString(1));
                }
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
