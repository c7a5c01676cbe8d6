package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueTest {

    private final Letter letter = SampleProject.letter();
    private final List<Suggestion> suggestions = SampleProject.suggestions(letter);
    private final int all = suggestions.size();

    private ProjectStore store;
    private Reviewer reviewerA;
    private LetterId id;

    @BeforeEach
    void make(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        id = store.add(letter, suggestions);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isEmptyInAnEmptyProject(@TempDir Path folder) {
        try (ProjectStore empty = SampleProject.open(folder.resolve("empty"))) {
            assertThat(empty.queue(empty.reviewer("Reviewer A"))).isEmpty();
        }
    }

    @Test
    void showsAnUnopenedLetterAsNewWithEverySuggestionUndecided() {
        assertThat(store.queue(reviewerA))
                .containsExactly(new QueueEntry(id, letter.name(), ReviewStatus.NEW, all, all, 0));
    }

    @Test
    void keepsTheOrderOfImport() {
        LetterId second = store.add(SampleProject.letter(9), List.of());
        LetterId third = store.add(SampleProject.letter(1), List.of());

        assertThat(store.queue(reviewerA))
                .extracting(QueueEntry::id)
                .containsExactly(id, second, third);
    }

    @Test
    void countsWhatAnEditLeavesAndStartsTheLetter() {
        accept(suggestions.getFirst());

        assertThat(store.queue(reviewerA))
                .containsExactly(
                        new QueueEntry(id, letter.name(), ReviewStatus.STARTED, all, all - 1, 1));
    }

    @Test
    void isEachReviewersOwn() {
        accept(suggestions.getFirst());

        assertThat(store.queue(store.reviewer("Reviewer B")))
                .extracting(QueueEntry::status)
                .containsExactly(ReviewStatus.NEW);
    }

    @Test
    void keepsADoneLetterDoneWhenItIsEditedAgain() {
        store.progress().setStatus(id, reviewerA, ReviewStatus.DONE);

        accept(suggestions.getFirst());

        assertThat(store.queue(reviewerA))
                .extracting(QueueEntry::status)
                .containsExactly(ReviewStatus.DONE);
    }

    @Test
    void doesNotCallALetterStartedBecauseItWasLookedAt() {
        store.progress().setPlace(id, reviewerA, 17);

        assertThat(store.queue(reviewerA))
                .containsExactly(new QueueEntry(id, letter.name(), ReviewStatus.NEW, all, all, 0));
    }

    private void accept(Suggestion suggestion) {
        MarkSet marks = store.marks(id, reviewerA);
        Edit edit =
                new Edit.Accept(
                        suggestion.id(),
                        Annotation.accepting(suggestion, new MarkId(UUID.randomUUID())));
        store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks.apply(edit));
    }
}
