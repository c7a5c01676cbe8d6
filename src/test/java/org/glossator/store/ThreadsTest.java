package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {

    private final Letter letter = SampleProject.letter();
    private final MarkSet imported = MarkSet.of(List.of());
    private final Edit addTwo =
            new Edit.Batch(List.of(new Edit.Add(annotation(1)), new Edit.Add(annotation(2))));

    private ProjectStore store;
    private Reviewer reviewerA;
    private LetterId id;

    @BeforeEach
    void make(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        id = store.add(letter, List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anInterruptedThreadFinishesItsWorkAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        store.append(id, reviewerA, LoggedEdit.Kind.DO, addTwo, imported.apply(addTwo));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.marks(id, reviewerA)).isEqualTo(imported.apply(addTwo));
    }

    @Test
    void aReaderNeverSeesHalfOfAnEdit() throws Exception {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing = readers.submit(() -> addAndTakeBack(100));
            Runnable read =
                    () -> {
                        while (!writing.isDone()) {
                            seen.add(store.marks(id, reviewerA).annotationCount());
                        }
                    };
            List<Future<?>> reading = List.of(readers.submit(read), readers.submit(read));
            writing.get();
            for (Future<?> reader : reading) {
                reader.get();
            }
        }

        assertThat(seen).isSubsetOf(0, 2);
    }

    @Test
    void aReaderSeesWhatWasWrittenBefore() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            store.append(id, reviewerA, LoggedEdit.Kind.DO, addTwo, imported.apply(addTwo));

            assertThat(other.submit(() -> store.marks(id, reviewerA)).get())
                    .isEqualTo(imported.apply(addTwo));
        }
    }

    private void addAndTakeBack(int times) {
        for (int i = 0; i < times; i++) {
            store.append(id, reviewerA, LoggedEdit.Kind.DO, addTwo, imported.apply(addTwo));
            store.append(id, reviewerA, LoggedEdit.Kind.UNDO, addTwo.inverse(), imported);
        }
    }

    private static Annotation annotation(long number) {
        return new Annotation(
                new MarkId(new UUID(0, number)),
                new Span(0, 4),
                "DRUG",
                Attributes.of("quantity", "60"),
                null);
    }
}
