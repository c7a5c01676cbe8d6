package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.glossator.store.table.Tables.PACKED_MARKS;

import java.nio.file.Path;
import java.sql.SQLException;
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
import org.glossator.schema.SchemaDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is read of a letter that is done is what its rows say, whatever happens to them.
class PackedMarksTest {

    private static final Suggestion DATE =
            Suggestion.of(new Span(0, 4), "DATE", Attributes.of("value", "2014"), "date", 0.9);
    private static final Suggestion DRUG =
            Suggestion.of(
                    new Span(5, 9),
                    "DRUG",
                    Attributes.of("ingredient", "carisoprodol \"𝒳\"\n"),
                    "drug",
                    1);
    private static final Suggestion OTHER =
            Suggestion.of(new Span(10, 12), "DRUG", Attributes.none(), "drug", 0.25);

    private Path project;
    private LetterId letter;
    private Reviewer ann;

    @BeforeEach
    void makeALetterThatIsDone(@TempDir Path folder) {
        project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            letter = store.add(Letter.of("one", "2014 Soma is gone"), List.of(DATE, DRUG, OTHER));
            ann = store.reviewer("Ann");
            append(new Edit.Accept(DRUG.id(), Annotation.accepting(DRUG, id(1))), store);
            append(new Edit.Reject(DATE.id()), store);
            append(new Edit.Remark(OTHER.id(), Attributes.NOTE, null, "ask"), store);
            append(new Edit.Add(added(2)), store);
            store.progress().setStatus(letter, ann, ReviewStatus.DONE);
        }
    }

    @Test
    void areThoseOfTheRows() throws SQLException {
        assertThat(packed()).isEqualTo(1);
        MarkSet whole = read(MarksRead.ALL);
        List<Annotation> annotations = read(MarksRead.ANNOTATIONS).annotations();

        SampleProject.change(project, "delete from packed_marks");

        assertThat(read(MarksRead.ALL)).isEqualTo(whole);
        assertThat(annotations).isEqualTo(whole.annotations()).hasSize(2);
        assertThat(whole.remarks(OTHER.id())).isEqualTo(Attributes.of(Attributes.NOTE, "ask"));
    }

    @Test
    void followAnEditOfALetterThatIsDone() {
        try (ProjectStore store = SampleProject.open(project)) {
            append(new Edit.Relabel(id(1), "DRUG", "DATE"), store);
            append(new Edit.SetAttribute(id(1), "value", null, "2014"), store);
        }

        assertThat(read(MarksRead.ALL).annotation(id(1))).map(Annotation::label).contains("DATE");
        assertThat(packed()).isEqualTo(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void followAChangeOfTheLabels() {
        try (ProjectStore store = SampleProject.open(project)) {
            SchemaDraft draft = SchemaDraft.of(store.schema()).merge("DRUG", "CITATION");
            store.schemaEdits().apply(draft.change(), ann, Advance.unwatched());
        }

        MarkSet marks = read(MarksRead.ALL);
        assertThat(marks.annotation(id(1))).map(Annotation::label).contains("CITATION");
        assertThat(marks.suggestion(OTHER.id())).map(Suggestion::label).contains("CITATION");
        assertThat(packed()).isEqualTo(1);
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ReviewStatus.class, names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void areNoneOfALetterThatIsNotDone(ReviewStatus status) {
        try (ProjectStore store = SampleProject.open(project)) {
            store.progress().setStatus(letter, ann, status);
        }

        assertThat(packed()).isZero();
        assertThat(read(MarksRead.ALL).annotationCount()).isEqualTo(2);
    }

    @Test
    void areReadBesideTheRowsOfOneWhoIsNotDone() {
        try (ProjectStore store = SampleProject.open(project)) {
            Reviewer bob = store.reviewer("Bob");
            MarkSet marks = store.marks(letter, bob);
            Edit edit = new Edit.Accept(OTHER.id(), Annotation.accepting(OTHER, id(3)));
            store.append(letter, bob, LoggedEdit.Kind.DO, edit, marks.apply(edit));

            try (BulkReading reading = store.bulkReading(List.of(bob, ann), MarksRead.ALL)) {
                assertThat(reading.read(List.of(letter)).getFirst().layers())
                        .extracting(ScannedLetter.Layer::marks)
                        .containsExactly(store.marks(letter, bob), store.marks(letter, ann));
            }
        }
    }

    @Test
    void areCheckedAgainstTheRows() throws SQLException {
        SampleProject.change(project, "update annotation set end_at = end_at + 1");

        assertThat(findings()).contains(new Finding.PackedMarksDiffer(letter, ann));
    }

    @Test
    void areCheckedThatTheyCanBeRead() throws SQLException {
        SampleProject.change(project, "update packed_marks set content = x'3a290a00'");

        assertThat(findings()).containsExactly(new Finding.PackedMarksDiffer(letter, ann));
    }

    @Test
    void areLeftToTheRowsWhereTheyCannotBeRead() throws SQLException {
        MarkSet whole = read(MarksRead.ALL);

        SampleProject.change(project, "update packed_marks set content = x'3a290a00'");

        assertThat(read(MarksRead.ALL)).isEqualTo(whole);
    }

    @Test
    void areLeftToTheRowsWhereThereAreTooMany() {
        try (ProjectStore store = SampleProject.open(project)) {
            append(
                    new Edit.SetAttribute(id(1), Attributes.NOTE, null, "x".repeat(1_000_000)),
                    store);
        }

        assertThat(packed()).isZero();
        assertThat(findings()).isEmpty();
    }

    @Test
    void areRefusedInAnotherForm() {
        byte[] whole = MarksCodec.encode(MarkSet.of(List.of(DRUG)));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarksCodec().decode(half, MarksRead.ALL));
    }

    private List<Finding> findings() {
        try (ProjectStore store = SampleProject.open(project)) {
            return store.verify(Advance.unwatched()).findings();
        }
    }

    private MarkSet read(MarksRead which) {
        try (ProjectStore store = SampleProject.open(project);
                BulkReading reading = store.bulkReading(List.of(ann), which)) {
            return reading.read(List.of(letter)).getFirst().layers().getFirst().marks();
        }
    }

    private int packed() {
        try (Database database = Database.existing(ProjectPath.file(project), ProjectKey.none());
                Transactions reads = Transactions.on(database)) {
            return reads.run(sql -> sql.fetchCount(PACKED_MARKS));
        }
    }

    private void append(Edit edit, ProjectStore store) {
        MarkSet marks = store.marks(letter, ann);
        store.append(letter, ann, LoggedEdit.Kind.DO, edit, marks.apply(edit));
    }

    private static Annotation added(int number) {
        return new Annotation(id(number), new Span(13, 17), "DECISION", Attributes.none(), null);
    }

    private static MarkId id(int number) {
        return new MarkId(new UUID(number, number));
    }
}
