package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.glossator.mark.Edit;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.session.exchange.PackageRefused;
import org.glossator.session.exchange.PackageRefused.Reason;
import org.glossator.store.EditCodec;
import org.glossator.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages that are not what they are said to be, or do not fit any more: the project stays as it
/// was.
class RefusedPackagesTest {

    @TempDir Path folder;

    private TwoMachines machines;

    @BeforeEach
    void sendToReviewerA() throws IOException {
        machines = TwoMachines.in(folder);
    }

    @Test
    void aPackageFromAnotherProjectIsRefused() {
        Path other = Labelled.project(folder.resolve("other"), "dev-04-2016-pharmacy");
        Labelled.label(other, "Reviewer A", Labelled::acceptAll);
        machines.giveBack(other, "Reviewer A");

        refused(Reason.FOREIGN, machines.back());
    }

    @Test
    void labelsThatChangedHereRefuseAnOlderPackage() {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        addLabel(machines.project(), "Lead");

        refused(Reason.OLDER_LABELS, machines.back());
    }

    @Test
    void labelsThatTheReviewerChangedAreRefused() {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        addLabel(machines.projectA(), "Reviewer A");
        machines.giveBack();

        refused(Reason.NEWER_LABELS, machines.back());
    }

    @Test
    void anotherReviewerOfTheNameIsRefused() throws IOException {
        Path copy = folder.resolve("copy");
        Files.copy(folder.resolve("project.mv.db"), folder.resolve("copy.mv.db"));
        for (Path one : List.of(machines.project(), copy)) {
            try (ProjectSession session = Labelled.open(one, "Lead")) {
                session.rounds().addReviewer("Prüfstelle", 1).join();
            }
        }
        Labelled.label(copy, "Prüfstelle", Labelled::acceptAll);
        machines.giveBack(copy, "Prüfstelle");

        refused(Reason.NAMESAKE, machines.back());
    }

    @Test
    void whatGoesOutDoesNotComeBack() {
        refused(Reason.WRONG_WAY, machines.out());
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(() -> TwoMachines.receive(machines.back(), folder.resolve("again")))
                .matches(e -> e.reason() == Reason.WRONG_WAY);
    }

    @Test
    void aPackageThatIsCutShortAtAnyPlaceIsRefused() throws IOException {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        byte[] whole = Files.readAllBytes(machines.back());
        Path cut = folder.resolve("cut");
        for (int length = 0; length < whole.length; length += whole.length / 7) {
            Files.write(cut, Arrays.copyOf(whole, length));
            refused(Reason.DAMAGED, cut);
        }
    }

    @Test
    void aPartThatIsNotWhatItsChecksumSaysIsRefused() throws IOException {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        refused(
                Reason.DAMAGED,
                Repacked.damaged(
                        machines.back(),
                        folder.resolve("changed"),
                        "edits.jsonl",
                        text -> text.replaceFirst("DRUG", "DATE")));
    }

    @Test
    void aPackageOfANewerProgramIsRefused() throws IOException {
        refused(
                Reason.NEWER,
                Repacked.damaged(
                        machines.out(),
                        folder.resolve("newer"),
                        "package.json",
                        text -> text.replace("\"form\" : 1", "\"form\" : 2")));
    }

    @Test
    void editsThatMakeNoSenseAreRefusedWholly() throws IOException {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        forged("spanBehindTheText", text -> text.replaceAll("\\[\\d+,\\d+\\]", "[0,9999999]"));
        forged("labelThatThereIsNot", text -> text.replace("\\\"DRUG\\\"", "\\\"NONE\\\""));
        forged("suggestionThatThereIsNot", text -> lastLetter(text));
        forged("kindThatThereIsNot", text -> text.replace("\"DO\"", "\"DONE\""));
        forged("noJson", text -> text.substring(0, text.length() / 2));
        forged("twice", text -> text + text);
        forged("otherLetter", text -> text.replaceFirst("\"letter\":\"....", "\"letter\":\"0000"));
        forged("deep", text -> text + "[".repeat(100_000));
    }

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() throws IOException {
        Map<String, String> parts = Repacked.parts(machines.out());
        parts.put("letters.jsonl", " ".repeat(100_000_000));

        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(() ->
                        TwoMachines.receive(
                                Repacked.write(parts, folder.resolve("bomb")),
                                folder.resolve("of a bomb")))
                .matches(e -> e.reason() == Reason.TOO_LARGE);
        assertThat(ProjectStore.exists(folder.resolve("of a bomb"))).isFalse();
    }

    @Test
    void aPackageWhoseLettersMakeNoSenseLeavesNoProject() throws IOException {
        Path forged =
                Repacked.forged(
                        machines.out(),
                        folder.resolve("forged"),
                        "letters.jsonl",
                        text -> text.replace("\"end\":", "\"end\":99"));

        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(() -> TwoMachines.receive(forged, folder.resolve("forgeds")))
                .matches(e -> e.reason() == Reason.DAMAGED);
        assertThat(ProjectStore.exists(folder.resolve("forgeds"))).isFalse();
    }

    private void forged(String name, UnaryOperator<String> change) throws IOException {
        refused(
                Reason.DAMAGED,
                Repacked.forged(machines.back(), folder.resolve(name), "edits.jsonl", change));
    }

    /// The last letter's work does not fit: it rejects what is not there.
    private static String lastLetter(String text) {
        List<String> lines = text.lines().toList();
        String rejecting =
                "\"edit\":\""
                        + EditCodec.encode(new Edit.Reject(Labelled.id())).replace("\"", "\\\"")
                        + "\"}]}";
        String last = lines.getLast();
        return lines.getFirst()
                + "\n"
                + last.substring(0, last.indexOf("\"edit\":"))
                + rejecting
                + "\n";
    }

    /// It is refused, and the project is as it was.
    private void refused(Reason reason, Path file) {
        List<Integer> before = machines.edits();
        assertThatExceptionOfType(PackageRefused.class)
                .as(file.getFileName().toString())
                .isThrownBy(() -> machines.merge(file))
                .satisfies(e -> assertThat(e.reason()).as(file.toString()).isEqualTo(reason))
                .withMessageStartingWith(file.toString());
        assertThat(machines.edits()).isEqualTo(before);
    }

    private static void addLabel(Path project, String reviewer) {
        try (ProjectSession session = Labelled.open(project, reviewer)) {
            LabelSchema before = session.schema();
            List<Label> labels = new ArrayList<>(before.labels());
            Label first = labels.getFirst();
            labels.add(
                    new Label(
                            "EXTRA",
                            "Extra",
                            "",
                            7,
                            first.underline(),
                            Label.NO_HOTKEY,
                            List.of()));
            session.schemaEditing()
                    .apply(
                            new SchemaChange(before, new LabelSchema(labels), Map.of()),
                            Progress.none());
        }
    }
}
