package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.detect.Detection;
import org.glossator.mark.Mark;
import org.glossator.schema.LabelFate;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaDraft;
import org.glossator.schema.SchemaFile;
import org.glossator.store.LabelInUse;
import org.glossator.store.LabelUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Labels changed in a project with real letters.
class SchemaEditingTest {

    private static final Path LETTER = Path.of("assets/letters/000_47fe36eff498bcee.txt");
    private static final Path OTHER = Path.of("assets/letters/002_a7bb91b34d925d5b.txt");
    private static final Detection DETECTION = Detection.shipped();

    @TempDir Path folder;
    private ProjectSession session;
    private SchemaEditing editing;

    @BeforeEach
    void openWithALetter() {
        session =
                new ProjectOpening(
                                folder.resolve("project"),
                                Workers.ofMachine(),
                                () -> DETECTION,
                                Clock.systemUTC())
                        .as("Reviewer A");
        session.importLetters(List.of(LETTER), Progress.none());
        editing = session.schemaEditing();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void lettersThatComeInLaterFollowTheLabelsOfBefore() {
        SchemaDraft draft =
                SchemaDraft.of(session.schema())
                        .merge("CITATION", "DECISION")
                        .remove("DATE", new LabelFate.Removed());
        editing.apply(draft.change(), Progress.none());

        session.importLetters(List.of(OTHER), Progress.none());

        assertThat(labels(0)).containsOnly("DRUG", "DECISION");
        assertThat(labels(1)).containsOnly("DRUG", "DECISION");
    }

    @Test
    void aFileOfBeforeFindsTheLabelUnderItsNewId() throws IOException {
        SchemaDraft draft = SchemaDraft.of(session.schema());
        editing.apply(draft.merge("DRUG", "DATE").change(), Progress.none());
        Path file = folder.resolve("given.jsonl");
        Files.writeString(file, "{\"text\":\"Seen by Dr. Xu.\",\"label\":[[12,15,\"DRUG\"]]}");

        ImportReport report = session.importLetters(List.of(file), Progress.none());

        assertThat(report.annotations()).isEqualTo(1);
        assertThat(labels(1)).containsOnly("DATE");
    }

    @Test
    void aStoppedChangeHasNotBeen() {
        Set<String> before = labels(0);
        Progress stopping =
                new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public boolean stopping() {
                        return true;
                    }
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        editing.apply(
                                SchemaDraft.of(session.schema()).merge("DRUG", "DATE").change(),
                                stopping));

        assertThat(labels(0)).isEqualTo(before);
        assertThat(session.schema()).isEqualTo(SchemaFile.shipped());
        assertThat(editing.undoable()).isEmpty();
    }

    @Test
    void aLabelThatIsInUseByNowIsNotTakenAwayByAnUndo() {
        SchemaDraft draft = SchemaDraft.of(session.schema());
        var added =
                new org.glossator.schema.Label(
                        "SITE",
                        "Site",
                        "",
                        4,
                        org.glossator.schema.Underline.SINGLE,
                        's',
                        List.of());
        editing.apply(draft.add(added).change(), Progress.none());
        OpenLetter open = session.open(session.queue().getFirst().id()).join();
        Mark mark = open.marks().undecided().getFirst();
        open.apply(session.corrections().relabel(mark, added).orElseThrow()).join();

        assertThatExceptionOfType(LabelInUse.class)
                .isThrownBy(() -> editing.undo(Progress.none()))
                .withMessageContaining("SITE");

        assertThat(session.schema().label("SITE")).contains(added);
    }

    @Test
    void anImportAsksForLabelsThatAreMissingAndInUse() throws IOException {
        LabelSchema shipped = SchemaFile.shipped();
        Path file = folder.resolve("labels.json");
        SchemaFile.write(new LabelSchema(shipped.labels().subList(0, 3)), file);

        SchemaImport coming = editing.read(file);

        assertThat(coming.missing()).containsOnlyKeys("CITATION");
        assertThat(coming.missing().get("CITATION").suggestions()).isPositive();
        assertThatIllegalArgumentException().isThrownBy(() -> coming.change(Map.of()));
        editing.apply(
                coming.change(Map.of("CITATION", new LabelFate.Becomes("DRUG"))), Progress.none());
        assertThat(labels(0)).doesNotContain("CITATION");
    }

    @Test
    void whatIsOnItsWayIsCountedBeforeItIsDone() {
        SchemaDraft draft = SchemaDraft.of(session.schema()).merge("DRUG", "DATE");

        Map<String, LabelUse> concerned =
                SchemaEditing.concerned(draft.change(), editing.uses().join());

        assertThat(concerned).containsOnlyKeys("DRUG");
        assertThat(editing.apply(draft.change(), Progress.none()).suggestions())
                .isEqualTo(concerned.get("DRUG").suggestions());
    }

    private Set<String> labels(int letter) {
        OpenLetter open = session.open(session.queue().get(letter).id()).join();
        return Set.copyOf(open.marks().visible().stream().map(Mark::label).distinct().toList());
    }
}
