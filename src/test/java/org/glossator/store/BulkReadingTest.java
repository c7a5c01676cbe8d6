package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

class BulkReadingTest {

    private ProjectStore store;
    private Reviewer reviewerA;
    private Reviewer reviewerB;
    private final List<LetterId> ids = new ArrayList<>();

    @BeforeEach
    void makeSevenLetters(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        reviewerB = store.reviewer("Reviewer B");
        for (int i = 0; i < 7; i++) {
            Letter letter = SampleProject.letter(i);
            ids.add(store.add(letter, SampleProject.suggestions(letter)));
        }
        accept(ids.get(2), reviewerA);
        accept(ids.get(2), reviewerB);
        accept(ids.get(5), reviewerB);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsJustWhatTheStoreReadsOfEachLetter() {
        try (BulkReading reading = store.bulkReading(List.of(reviewerA), MarksRead.ALL)) {
            for (ScannedLetter letter : reading.read(ids)) {
                assertThat(letter.letter()).isEqualTo(store.letter(letter.id()));
                assertThat(letter.layers().getFirst().marks())
                        .isEqualTo(store.marks(letter.id(), reviewerA));
            }
        }
    }

    @Test
    void readsAnnotationsWithoutSuggestionsOnRequest() {
        try (BulkReading reading = store.bulkReading(List.of(reviewerA), MarksRead.ANNOTATIONS)) {
            for (ScannedLetter letter : reading.read(ids)) {
                MarkSet read = letter.layers().getFirst().marks();
                assertThat(read.suggestions()).isEmpty();
                assertThat(read.annotations())
                        .isEqualTo(store.marks(letter.id(), reviewerA).annotations());
            }
        }
    }

    @Test
    void lettersThatDoNotFollowOneAnotherAreReadAlone() {
        List<LetterId> some = List.of(ids.get(0), ids.get(2), ids.get(3), ids.get(6));
        try (BulkReading reading =
                store.bulkReading(List.of(reviewerA, reviewerB), MarksRead.ALL)) {
            assertThat(reading.read(some)).extracting(ScannedLetter::id).isEqualTo(some);
            assertThat(reading.read(some).get(1).layers())
                    .extracting(layer -> layer.marks().annotationCount())
                    .containsExactly(1, 1);
        }
    }

    @Test
    void piecesHoldEveryLetterOnceAndLongOnesAlone() {
        Letter second = Letter.of("long", "long ".repeat(200_000));
        ids.add(store.add(second, List.of()));
        ids.add(store.add(Letter.of("last", "the last one"), List.of()));
        try (BulkReading reading = store.bulkReading(List.of(reviewerA), MarksRead.ALL)) {
            assertThat(reading.pieces(ids))
                    .containsExactly(ids.subList(0, 7), ids.subList(7, 8), ids.subList(8, 9));
        }
    }

    @Test
    void severalThreadsReadAtOnce() {
        try (ExecutorService threads = Executors.newFixedThreadPool(3);
                BulkReading reading = store.bulkReading(List.of(reviewerA), MarksRead.ALL)) {
            List<CompletableFuture<List<ScannedLetter>>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(CompletableFuture.supplyAsync(() -> reading.read(ids), threads));
            }
            assertThat(all)
                    .allSatisfy(one ->
                            assertThat(one.join()).extracting(ScannedLetter::id).isEqualTo(ids));
        }
    }

    private void accept(LetterId letter, Reviewer reviewer) {
        MarkSet marks = store.marks(letter, reviewer);
        Suggestion suggestion = marks.suggestions().getFirst();
        Edit edit =
                new Edit.Accept(
                        suggestion.id(),
                        Annotation.accepting(
                                suggestion, MarkId.parse("00000000-0000-0000-0000-000000000001")));
        store.append(letter, reviewer, LoggedEdit.Kind.DO, edit, marks.apply(edit));
    }
}
