package org.glossator.detect.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.glossator.detect.Detection;

/// How much faster two threads detect than one, by turns in one virtual machine that is warm, by
/// the clock on the wall: it needs two processors that nobody else uses.
public final class TwoThreads {

    private static final int WARM_UPS = 12;
    private static final int ROUNDS = 25;

    private final List<String> texts = Letters.seven().texts();
    private final Detection detection = Detection.shipped();
    private final AtomicLong found = new AtomicLong();

    private TwoThreads() {}

    public static void main(String[] arguments) throws InterruptedException {
        new TwoThreads().run();
    }

    private void run() throws InterruptedException {
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            double alone = seconds(1);
            double together = seconds(2);
            if (round >= WARM_UPS) {
                one.add(alone);
                two.add(together);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "one thread %.3f s, two threads %.3f s: %.2f times as fast (%d spans)%n",
                median(one),
                median(two),
                median(one) / median(two),
                found.get());
    }

    private double seconds(int threads) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(Thread.ofPlatform().start(() -> detect(next)));
        }
        for (Thread thread : running) {
            thread.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void detect(AtomicInteger next) {
        long spans = 0;
        for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
            spans += detection.detect(texts.get(i)).size();
        }
        found.addAndGet(spans);
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
