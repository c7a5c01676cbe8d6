package org.glossator.detect.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.glossator.detect.Detection;

/// How much faster two threads are than one, by turns in one virtual machine that is warm, by the
/// clock on the wall: the median of the rounds' ratios. It needs two processors that nobody else
/// uses; the reference, which keeps nothing between letters and shares nothing, shows how much of a
/// second thread the machine has to give.
public final class TwoThreads {

    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 21;

    private final List<String> texts = Letters.seven().texts();
    private final AtomicLong found = new AtomicLong();

    private TwoThreads() {}

    public static void main(String[] arguments) throws Exception {
        TwoThreads threads = new TwoThreads();
        Detection detection = Detection.shipped();
        Reference reference = new Reference(Letters.shippedNames());
        List<Work> works =
                List.of(
                        new Work("detection", text -> detection.detect(text).size()),
                        new Work("reference", text -> reference.detect(text).size()));
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (Work work : works) {
                threads.run(work, round >= WARM_UPS);
            }
        }
        works.forEach(Work::print);
    }

    /// One thing to do, and what it took in each round.
    private record Work(
            String name, ToIntFunction<String> task, List<Double> one, List<Double> two) {

        Work(String name, ToIntFunction<String> task) {
            this(name, task, new ArrayList<>(), new ArrayList<>());
        }

        /// A round's two times stand side by side, so that what slows the machine slows both.
        void print() {
            List<Double> ratios =
                    IntStream.range(0, one.size())
                            .mapToObj(round -> one.get(round) / two.get(round))
                            .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: one thread %.3f s, two threads %.3f s: %.2f times as fast%n",
                    name,
                    median(one),
                    median(two),
                    median(ratios));
        }
    }

    private void run(Work work, boolean counts) throws InterruptedException {
        double alone = seconds(1, work.task);
        double together = seconds(2, work.task);
        if (counts) {
            work.one.add(alone);
            work.two.add(together);
        }
    }

    private double seconds(int threads, ToIntFunction<String> work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(Thread.ofPlatform().start(() -> share(next, work)));
        }
        for (Thread thread : running) {
            thread.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void share(AtomicInteger next, ToIntFunction<String> work) {
        long spans = 0;
        for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
            spans += work.applyAsInt(texts.get(i));
        }
        found.addAndGet(spans);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
