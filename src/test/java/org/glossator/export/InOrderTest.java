package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void resultsComeInTheOrderOfTheElementsWhateverEndsFirst() {
        CompletableFuture<Void> second = new CompletableFuture<>();
        try (InOrder<Integer, Integer> results =
                new InOrder<>(
                        numbers(2),
                        number -> {
                            if (number == 0) {
                                second.join();
                            } else {
                                second.complete(null);
                            }
                            return number;
                        },
                        threads,
                        2)) {
            assertThat(drained(results)).containsExactly(0, 1);
        }
    }

    @Test
    void noMoreAreTakenAheadThanMayBeInMemory() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> source =
                IntStream.range(0, 9).peek(_ -> taken.incrementAndGet()).iterator();
        try (InOrder<Integer, Integer> results = new InOrder<>(source, n -> n, threads, 3)) {
            results.next();

            assertThat(taken).hasValue(3);
        }
    }

    @Test
    void whatTheWorkThrowsComesInItsPlace() {
        List<Integer> before = new ArrayList<>();
        try (InOrder<Integer, Integer> results =
                new InOrder<>(numbers(5), InOrderTest::refuseThree, threads, 4)) {
            assertThatThrownBy(() -> results.forEachRemaining(before::add))
                    .isInstanceOf(DamagedExport.class);
        }

        assertThat(before).containsExactly(0, 1, 2);
    }

    @Test
    void whatTheSourceThrowsComesInItsPlace() {
        Iterator<Integer> source = IntStream.range(0, 5).map(InOrderTest::refuseThree).iterator();
        List<Integer> before = new ArrayList<>();
        try (InOrder<Integer, Integer> results = new InOrder<>(source, n -> n, threads, 4)) {
            assertThatThrownBy(() -> results.forEachRemaining(before::add))
                    .isInstanceOf(DamagedExport.class);
        }

        assertThat(before).containsExactly(0, 1, 2);
    }

    private static int refuseThree(int number) {
        if (number == 3) {
            throw new DamagedExport("three");
        }
        return number;
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    private static List<Integer> drained(Iterator<Integer> results) {
        List<Integer> all = new ArrayList<>();
        results.forEachRemaining(all::add);
        return all;
    }
}
