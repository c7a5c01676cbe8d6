package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditConflict;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One action on several letters, in a real project file.
class BulkEditsTest {

    private final Annotation annotation =
            new Annotation(
                    new MarkId(new UUID(7, 7)), new Span(0, 4), "DRUG", Attributes.none(), null);
    private final Edit add = new Edit.Add(annotation);

    private ProjectStore store;
    private Reviewer reviewerA;
    private LetterId first;
    private LetterId second;

    @BeforeEach
    void make(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        first = store.add(SampleProject.letter(), List.of());
        second = store.add(SampleProject.letter(2), List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsItsLettersAgainWhenTheProjectIsOpenedAgain() {
        BulkId bulk = write(part(first, add), part(second, add));
        Path file = store.file();
        store.close();

        store = SampleProject.open(file);

        assertThat(store.bulkEdits().letters(bulk)).containsExactly(first, second);
        assertThat(store.log(second, reviewerA))
                .singleElement()
                .extracting(LoggedEdit::bulk)
                .isEqualTo(bulk);
    }

    @Test
    void writesMarksAndCountsOfEveryLetter() {
        write(part(first, add), part(second, add));

        assertThat(store.marks(second, reviewerA).annotations()).containsExactly(annotation);
        assertThat(store.queue(reviewerA))
                .extracting(QueueEntry::annotations)
                .containsExactly(1, 1);
        assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
    }

    @Test
    void writesNothingIfOneEditDoesNotFit() {
        Edit remove = new Edit.Remove(annotation);
        BulkEdits.Part wrong = new BulkEdits.Part(second, remove, MarkSet.of(List.of()));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> write(part(first, add), wrong));

        assertThat(store.log(first, reviewerA)).isEmpty();
        assertThat(store.marks(first, reviewerA).annotationCount()).isZero();
    }

    @Test
    void leavesEditsOnOneLetterOutOfAnyBulk() {
        LoggedEdit logged =
                store.append(
                        first,
                        reviewerA,
                        LoggedEdit.Kind.DO,
                        add,
                        MarkSet.of(List.of()).apply(add));

        assertThat(logged.bulk()).isNull();
        assertThat(store.log(first, reviewerA)).containsExactly(logged);
    }

    private BulkId write(BulkEdits.Part... parts) {
        BulkId bulk = store.bulkEdits().begin(reviewerA);
        store.bulkEdits().append(bulk, reviewerA, LoggedEdit.Kind.DO, List.of(parts));
        return bulk;
    }

    private BulkEdits.Part part(LetterId letter, Edit edit) {
        return new BulkEdits.Part(letter, edit, store.marks(letter, reviewerA).apply(edit));
    }
}
