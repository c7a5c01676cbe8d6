package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is left of a project when the program that works on it is killed.
class KillTest {

    private final Letter letter = SampleProject.letter();
    private Path project;

    @BeforeEach
    void make(@TempDir Path folder) {
        project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            store.add(letter, SampleProject.suggestions(letter));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAcknowledgedEditIsThere(Durability durability) throws Exception {
        for (int acknowledged : new int[] {1, 90}) {
            List<String> said = killAfter("edit", durability, acknowledged);

            try (ProjectStore store = SampleProject.open(project)) {
                Reviewer reviewer = store.reviewer(KilledProgram.REVIEWER);
                LetterId id = store.find(letter.digest()).orElseThrow();
                List<LoggedEdit> log = store.log(id, reviewer);
                assertThat(log).extracting(logged -> logged.id().toString()).containsAll(said);
                assertThat(store.marks(id, reviewer)).isEqualTo(replay(store.suggestions(id), log));
            }
        }
    }

    @Test
    void anImportedLetterIsWholeOrNotThere() throws Exception {
        for (int acknowledged : new int[] {5, 40}) {
            killAfter("import", Durability.MACHINE, acknowledged);

            try (ProjectStore store = SampleProject.open(project)) {
                assertThat(store.queue(store.reviewer(KilledProgram.REVIEWER)))
                        .allSatisfy(entry -> {
                            Letter read = store.letter(entry.id());
                            assertThat(store.find(read.digest())).contains(entry.id());
                            assertThat(store.suggestions(entry.id()))
                                    .containsExactlyInAnyOrderElementsOf(
                                            SampleProject.suggestions(read));
                        });
            }
        }
    }

    private static MarkSet replay(List<Suggestion> suggestions, List<LoggedEdit> log) {
        return log.stream()
                .map(LoggedEdit::edit)
                .reduce(MarkSet.of(suggestions), MarkSet::apply, (a, b) -> b);
    }

    /// Kills the program once it has said so much, and gives all that it said till its end.
    private List<String> killAfter(String what, Durability durability, int lines)
            throws IOException, InterruptedException {
        Process program = KilledProgram.start(what, project, durability);
        List<String> said = new ArrayList<>();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    program.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe may break with the program; what came through it was acknowledged.
            assertThat(said).hasSizeGreaterThanOrEqualTo(lines);
        }
        assertThat(program.waitFor()).isNotZero();
        return said;
    }
}
