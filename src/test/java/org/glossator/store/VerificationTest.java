package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.Finding.Part;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real projects are damaged in each way, and the check has to say so.
class VerificationTest {

    @TempDir private Path folder;

    private final Letter letter = SampleProject.letter();
    private final List<Suggestion> suggestions = SampleProject.suggestions(letter).subList(0, 40);
    private Path project;
    private LetterId id;
    private Reviewer reviewerA;
    private EditId first;

    @BeforeEach
    void make() {
        project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            id = store.add(letter, suggestions);
            store.add(SampleProject.letter(2), List.of());
            reviewerA = store.reviewer("Reviewer A");
            first = work(store).getFirst().id();
        }
    }

    @Test
    void aProjectThatWasWorkedOnIsWhole() {
        Verification result = verify();

        assertThat(result.findings()).isEmpty();
        assertThat(result.letters()).isEqualTo(2);
        assertThat(result.edits()).isEqualTo(4);
    }

    @Test
    void checkingChangesNoByte() throws IOException {
        byte[] before = Files.readAllBytes(file());

        verify();

        assertThat(file()).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    @Test
    void aProjectThatIsOpenIsCheckedAsItStands() {
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
    }

    @Test
    void theFirstVersionIsCheckedWithoutBeingMigrated() throws IOException {
        Path old = folder.resolve("v1.mv.db");
        Files.copy(Path.of("src/test/resources/projects/v1.mv.db"), old);
        byte[] before = Files.readAllBytes(old);

        Verification result = Verification.of(old, ProjectKey.none(), Advance.unwatched());

        assertThat(result.findings()).isEmpty();
        assertThat(result.edits()).isEqualTo(6);
        assertThat(old).hasBinaryContent(before);
    }

    @Test
    void aTextThatIsNotTheOneThatCameIn() throws Exception {
        SampleProject.change(
                project,
                "update letter_text set text = replace(text, 'the', 'teh') where letter_id = "
                        + id.value());

        assertThat(verify().findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.TextChanged.class,
                        finding -> assertThat(finding.expected()).isEqualTo(letter.digest()));
    }

    @Test
    void aTextThatWasCutOffUnderItsSpans() throws Exception {
        int cut = suggestions.getLast().span().end() - 1;
        SampleProject.change(
                project,
                "update letter_text set text = substring(text, 1, "
                        + cut
                        + ") where letter_id = "
                        + id.value());

        assertThat(verify().findings())
                .hasAtLeastOneElementOfType(Finding.TextChanged.class)
                .contains(
                        new Finding.SpanOutside(
                                id,
                                suggestions.getLast().id(),
                                suggestions.getLast().span().start(),
                                cut + 1,
                                cut));
    }

    @Test
    void aTextWithLineEndsThatMoveEverySpan() throws Exception {
        SampleProject.change(
                project,
                "update letter_text set text = replace(text, char(10), char(13) || char(10))");

        assertThat(verify().findings()).contains(new Finding.LetterUnreadable(id, Part.TEXT));
    }

    @Test
    void anAnnotationThatEndsBehindTheText() throws Exception {
        SampleProject.change(project, "update annotation set end_at = 10000000");

        assertThat(verify().findings())
                .hasAtLeastOneElementOfType(Finding.SpanOutside.class)
                .contains(new Finding.MarksDiffer(id, reviewerA));
    }

    @Test
    void aSuggestionThatStandsElsewhere() throws Exception {
        MarkId moved = suggestions.getLast().id();
        SampleProject.change(
                project,
                "update suggestion set start_at = start_at + 1 where id = '" + moved + "'");

        assertThat(verify().findings()).containsExactly(new Finding.SuggestionMoved(id, moved));
    }

    @Test
    void aSuggestionThatIsGone() throws Exception {
        SampleProject.change(
                project, "delete from suggestion where id = '" + suggestions.getLast().id() + "'");

        assertThat(verify().findings())
                .containsExactly(
                        new Finding.SuggestionsMiscounted(id, 40, 39),
                        new Finding.CountsDiffer(id, reviewerA));
    }

    @Test
    void suggestionsInNoKnownForm() throws Exception {
        SampleProject.change(
                project, "update suggestion set attributes = '{' where letter_id = " + id.value());

        assertThat(verify().findings())
                .containsExactly(new Finding.LetterUnreadable(id, Part.SUGGESTIONS));
    }

    @Test
    void anAnnotationThatNoEditMade() throws Exception {
        SampleProject.change(project, "update annotation set label = 'DATE'");

        assertThat(verify().findings()).containsExactly(new Finding.MarksDiffer(id, reviewerA));
    }

    @Test
    void aVerdictThatNobodyGave() throws Exception {
        SampleProject.change(project, "delete from verdict");

        assertThat(verify().findings())
                .containsExactly(
                        new Finding.CountsDiffer(id, reviewerA),
                        new Finding.MarksDiffer(id, reviewerA));
    }

    @Test
    void aVerdictInNoKnownForm() throws Exception {
        SampleProject.change(project, "update verdict set verdict = 'MAYBE'");

        assertThat(verify().findings())
                .containsExactly(new Finding.LetterUnreadable(id, Part.MARKS));
    }

    @Test
    void aNoteOnASuggestionThatNobodyWrote() throws Exception {
        SampleProject.change(
                project,
                "insert into suggestion_remark values (%d, %d, '%s', 'note', 'ask')"
                        .formatted(id.value(), reviewerA.id(), suggestions.getLast().id()));

        assertThat(verify().findings()).containsExactly(new Finding.MarksDiffer(id, reviewerA));
    }

    @Test
    void anEditThatIsGoneFromTheLog() throws Exception {
        SampleProject.change(project, "delete from edit where id = " + first.value());

        assertThat(verify().findings()).singleElement().isInstanceOf(Finding.EditDoesNotFit.class);
    }

    @Test
    void anEditInNoKnownForm() throws Exception {
        SampleProject.change(project, "update edit set detail = '{}' where id = " + first.value());

        assertThat(verify().findings()).containsExactly(new Finding.LetterUnreadable(id, Part.LOG));
    }

    @Test
    void aQueueThatCountsWrongly() throws Exception {
        SampleProject.change(project, "update review set annotations = annotations + 1");

        assertThat(verify().findings()).containsExactly(new Finding.CountsDiffer(id, reviewerA));
    }

    @Test
    void aReviewThatIsGone() throws Exception {
        SampleProject.change(project, "delete from review");

        assertThat(verify().findings()).containsExactly(new Finding.CountsDiffer(id, reviewerA));
    }

    @Test
    void rowsThatReferToNothing() throws Exception {
        SampleProject.change(
                project,
                "set referential_integrity false",
                "delete from reviewer",
                "delete from suggestion",
                "set referential_integrity true");

        assertThat(verify().findings())
                .contains(
                        new Finding.ReferenceBroken("EDIT", "REVIEWER", 4),
                        new Finding.ReferenceBroken("REVIEW", "REVIEWER", 1),
                        new Finding.ReferenceBroken("VERDICT", "SUGGESTION", 1));
    }

    @Test
    void aByteThatWasFlippedInAText() throws IOException {
        // Old states of the file may hold the text too.
        String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
        String begin = letter.text().substring(0, 40);
        Files.writeString(
                file(),
                bytes.replace(begin, (char) (begin.charAt(0) ^ 1) + begin.substring(1)),
                StandardCharsets.ISO_8859_1);

        assertThat(verify().findings()).hasAtLeastOneElementOfType(Finding.TextChanged.class);
    }

    @Test
    void aFileThatWasCutOff() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, bytes.length / 3));

        assertThat(verify().isWhole()).isFalse();
    }

    @Test
    void aFileThatIsNoProject() throws IOException {
        Files.writeString(file(), "Dear reader, ".repeat(1000));

        assertThat(verify().findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Unusable.class,
                        finding -> assertThat(finding.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void aProjectThatIsNotThereIsNothingToCheck() {
        project = folder.resolve("missing");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(this::verify)
                .returns(Reason.MISSING, ProjectException::reason);
    }

    private List<LoggedEdit> work(ProjectStore store) {
        MarkSet marks = store.marks(id, reviewerA);
        Annotation accepted =
                Annotation.accepting(suggestions.getFirst(), new MarkId(new UUID(0, 1)));
        List<Edit> edits =
                List.of(
                        new Edit.Accept(suggestions.getFirst().id(), accepted),
                        new Edit.SetAttribute(
                                accepted.id(),
                                "strength",
                                accepted.attributes().get("strength").orElseThrow(),
                                "5mg"),
                        new Edit.Resize(accepted.id(), accepted.span(), new Span(3, 9)),
                        new Edit.Add(
                                new Annotation(
                                        new MarkId(new UUID(0, 2)),
                                        new Span(20, 30),
                                        "DRUG",
                                        Attributes.none(),
                                        null)));
        for (Edit edit : edits) {
            marks = marks.apply(edit);
            store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks);
        }
        return store.log(id, reviewerA);
    }

    private Verification verify() {
        return Verification.of(project, ProjectKey.none(), Advance.unwatched());
    }

    private Path file() {
        return ProjectPath.file(project);
    }
}
