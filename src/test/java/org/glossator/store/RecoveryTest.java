package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.glossator.letter.Letter;
import org.glossator.mark.Edit;
import org.glossator.mark.EditSteps;
import org.glossator.mark.MarkSet;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    @TempDir private Path folder;

    private final Letter letter = SampleProject.letter();
    private Path project;
    private LetterId id;
    private Reviewer reviewerA;
    private MarkSet marks;
    private List<LoggedEdit> log;

    @BeforeEach
    void make() {
        project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            id = store.add(letter, SampleProject.suggestions(letter));
            store.add(SampleProject.letter(2), List.of());
            reviewerA = store.reviewer("Reviewer A");
            marks = store.marks(id, reviewerA);
            List<Integer> numbers = new Random(7).ints(25).boxed().toList();
            for (Edit edit : new EditSteps(letter.text().length()).choose(marks, numbers)) {
                marks = marks.apply(edit);
                store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks);
            }
            log = store.log(id, reviewerA);
        }
    }

    @Test
    void aProjectThatIsWholeIsRecoveredWholly() {
        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.isComplete()).isTrue();
        assertThat(report.check().findings()).isEmpty();
        assertTheWorkIsThere();
    }

    @Test
    void marksThatDoNotFollowFromTheLogAreMadeAgain() throws Exception {
        SampleProject.change(
                project,
                "delete from annotation",
                "delete from verdict",
                "update review set undecided = 3");

        assertThat(SampleProject.recover(project, folder.resolve("new")).check().findings())
                .isEmpty();
        assertTheWorkIsThere();
    }

    @Test
    void aLetterWhoseTextIsNotTheOneThatCameInIsLostAlone() throws Exception {
        SampleProject.change(
                project,
                "update letter_text set text = text || 'x' where letter_id = " + id.value());

        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.letters()).isEqualTo(1);
        assertThat(report.lettersLost()).isEqualTo(1);
        assertThat(report.editsLost()).isEqualTo(25);
        assertThat(report.check().findings()).isEmpty();
    }

    @Test
    void editsBehindOneThatCannotBeReadAreLost() throws Exception {
        SampleProject.change(
                project, "update edit set detail = '?' where id = " + log.get(10).id().value());

        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.edits()).isEqualTo(10);
        assertThat(report.editsLost()).isEqualTo(15);
        assertThat(report.check().findings()).isEmpty();
    }

    @Test
    void editsAreMissedOfALogThatCannotBeReadAtAll() throws Exception {
        SampleProject.change(project, "alter table edit drop column spent_ms");

        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.edits()).isZero();
        assertThat(report.editsLost()).isEqualTo(25);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void soTheyAreIfNobodyKnowsAnyMoreWhoMadeThem() throws Exception {
        SampleProject.change(project, "drop table reviewer cascade");

        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.letters()).isEqualTo(2);
        assertThat(report.editsLost()).isEqualTo(25);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void aLogThatIsGoneIsNotTakenForAnEmptyOne() throws Exception {
        SampleProject.change(project, "drop table edit cascade");

        assertThat(SampleProject.recover(project, folder.resolve("new")).isComplete()).isFalse();
    }

    @Test
    void theDamagedFileIsOnlyRead() throws IOException {
        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        SampleProject.recover(project, folder.resolve("new"));

        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
    }

    @Test
    void aFileThatH2CannotOpenAnyMoreIsReadPageByPage() throws IOException {
        byte[] bytes = Files.readAllBytes(ProjectPath.file(project));
        // Both copies of the file's head.
        Arrays.fill(bytes, 0, 8192, (byte) 0);
        Files.write(ProjectPath.file(project), bytes);

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ProjectStore.open(project, SampleProject.CLOCK))
                .returns(Reason.DAMAGED, ProjectException::reason);
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> SampleProject.recover(project, folder.resolve("new")))
                .returns(Reason.DAMAGED, ProjectException::reason)
                .withMessageContaining("backup");
        assertThat(folder.resolve("new.mv.db")).doesNotExist();
    }

    @Test
    void nothingIsWrittenOverAProjectThatIsThere() {
        SampleProject.open(folder.resolve("new")).close();

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> SampleProject.recover(project, folder.resolve("new")))
                .withMessageContaining("is there already");
    }

    private void assertTheWorkIsThere() {
        try (ProjectStore store = ProjectStore.open(folder.resolve("new"), SampleProject.CLOCK)) {
            LetterId recovered = store.find(letter.digest()).orElseThrow();
            Reviewer same = store.reviewer("Reviewer A");
            assertThat(store.marks(recovered, same)).isEqualTo(marks);
            assertThat(store.log(recovered, same))
                    .extracting(LoggedEdit::madeAt, LoggedEdit::edit)
                    .containsExactlyElementsOf(
                            log.stream()
                                    .map(e ->
                                            org.assertj.core.groups.Tuple.tuple(
                                                    e.madeAt(), e.edit()))
                                    .toList());
        }
    }
}
