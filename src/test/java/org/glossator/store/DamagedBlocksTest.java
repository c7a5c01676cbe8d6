package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Blocks of a project's file are wiped, as a failing disk does, one in every try.
class DamagedBlocksTest {

    private static final int BLOCK = 4096;
    private static final int TRIES = 10;

    @TempDir private Path folder;

    @Test
    void damageIsFoundUnlessItIsWhereNothingLiesAndWhatIsRecoveredIsWhole() throws IOException {
        byte[] whole = Files.readAllBytes(ProjectPath.file(project()));
        int blocks = whole.length / BLOCK;
        for (int i = 1; i <= TRIES; i++) {
            byte[] damaged = whole.clone();
            int at = i * (blocks - 1) / TRIES * BLOCK;
            Arrays.fill(damaged, at, at + BLOCK, (byte) 0);
            Path project = folder.resolve("damaged" + i);
            Files.write(ProjectPath.file(project), damaged);

            boolean said =
                    !Verification.of(project, ProjectKey.none(), Advance.unwatched()).isWhole();
            boolean lost = isLostPartly(project, folder.resolve("recovered" + i));

            assertThat(said || !lost).as("the block at %d", at).isTrue();
            assertThat(ProjectPath.file(project)).hasBinaryContent(damaged);
        }
    }

    private boolean isLostPartly(Path project, Path out) {
        try {
            RecoveryReport report = SampleProject.recover(project, out);
            assertThat(report.check().findings()).isEmpty();
            return !report.isComplete() || report.letters() < 3 || report.edits() < 60;
        } catch (ProjectException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
            return true;
        }
    }

    private Path project() {
        Path project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            Reviewer reviewerA = store.reviewer("Reviewer A");
            for (int number = 0; number < 3; number++) {
                Letter letter = SampleProject.letter(number);
                LetterId id = store.add(letter, SampleProject.suggestions(letter));
                MarkSet marks = store.marks(id, reviewerA);
                List<Integer> numbers = new Random(number).ints(20).boxed().toList();
                for (Edit edit : new EditSteps(letter.text().length()).choose(marks, numbers)) {
                    marks = marks.apply(edit);
                    store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks);
                }
            }
        }
        return project;
    }
}
