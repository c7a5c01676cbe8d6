package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditConflict;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLogTest {

    private final Letter letter = SampleProject.letter();
    private final Suggestion suggestion = SampleProject.suggestions(letter).getFirst();
    private final MarkSet imported = MarkSet.of(List.of(suggestion));
    private final Annotation annotation =
            new Annotation(
                    new MarkId(new UUID(7, 7)), new Span(0, 4), "DRUG", Attributes.none(), null);
    private final Edit add = new Edit.Add(annotation);

    private ProjectStore store;
    private Reviewer reviewerA;
    private LetterId id;

    @BeforeEach
    void make(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        id = store.add(letter, List.of(suggestion));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsWhoWhenAndWhyOldestFirst() {
        MarkSet added = imported.apply(add);
        LoggedEdit first = store.append(id, reviewerA, LoggedEdit.Kind.DO, add, added);
        LoggedEdit second =
                store.append(id, reviewerA, LoggedEdit.Kind.UNDO, add.inverse(), imported);
        LoggedEdit third = store.append(id, reviewerA, LoggedEdit.Kind.REDO, add, added);

        assertThat(store.log(id, reviewerA)).containsExactly(first, second, third);
        assertThat(first.madeAt()).isEqualTo(SampleProject.NOW);
        assertThat(store.log(id, store.reviewer("Reviewer B"))).isEmpty();
    }

    @Test
    void isThereWhenTheProjectIsOpenedAgain() {
        LoggedEdit logged =
                store.append(id, reviewerA, LoggedEdit.Kind.DO, add, imported.apply(add));
        Path file = store.file();
        store.close();

        store = SampleProject.open(file);

        assertThat(store.log(id, reviewerA)).containsExactly(logged);
        assertThat(store.marks(id, reviewerA)).isEqualTo(imported.apply(add));
    }

    @Test
    void takesABatchAsOneEntry() {
        Edit batch = new Edit.Batch(List.of(new Edit.Reject(suggestion.id()), add));

        store.append(id, reviewerA, LoggedEdit.Kind.DO, batch, imported.apply(batch));

        assertThat(store.log(id, reviewerA)).extracting(LoggedEdit::edit).containsExactly(batch);
    }

    @Test
    void refusesAnEditThatDoesNotFitAndChangesNothing() {
        MarkSet rejected = imported.apply(new Edit.Reject(suggestion.id()));
        store.append(id, reviewerA, LoggedEdit.Kind.DO, new Edit.Reject(suggestion.id()), rejected);
        List<Edit> unfit =
                List.of(
                        new Edit.Reject(suggestion.id()),
                        new Edit.Reject(new MarkId(new UUID(1, 1))),
                        new Edit.Remove(annotation),
                        new Edit.Relabel(annotation.id(), "DRUG", "DATE"),
                        new Edit.Resize(annotation.id(), new Span(0, 4), new Span(0, 5)),
                        new Edit.SetAttribute(annotation.id(), "strength", null, "5mg"),
                        new Edit.SetAttribute(annotation.id(), "strength", "5mg", null),
                        new Edit.Batch(List.of(add, new Edit.Reject(suggestion.id()))));

        assertThat(unfit)
                .allSatisfy(edit ->
                        assertThatExceptionOfType(EditConflict.class)
                                .isThrownBy(() ->
                                        store.append(
                                                id,
                                                reviewerA,
                                                LoggedEdit.Kind.DO,
                                                edit,
                                                rejected)));
        assertThat(store.log(id, reviewerA)).hasSize(1);
        assertThat(store.marks(id, reviewerA)).isEqualTo(rejected);
    }

    @Test
    void keepsTheWorkOfTwoReviewersApart() {
        Reviewer reviewerB = store.reviewer("Reviewer B");
        store.append(id, reviewerA, LoggedEdit.Kind.DO, add, imported.apply(add));
        Edit reject = new Edit.Reject(suggestion.id());
        store.append(id, reviewerB, LoggedEdit.Kind.DO, reject, imported.apply(reject));

        assertThat(store.marks(id, reviewerA)).isEqualTo(imported.apply(add));
        assertThat(store.marks(id, reviewerB)).isEqualTo(imported.apply(reject));
    }
}
