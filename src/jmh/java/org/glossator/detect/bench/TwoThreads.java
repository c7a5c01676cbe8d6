package org.glossator.detect.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.glossator.detect.Detection;

/// How much faster two threads are than one, by turns in one virtual machine that is warm, by the
/// clock on the wall. It needs two processors that nobody else uses; the reference, which keeps
/// nothing between letters and shares nothing, shows how much of a second thread the machine has to
/// give.
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
        threads.compare("detection", text -> detection.detect(text).size());
        threads.compare("reference", text -> reference.detect(text).size());
    }

    private void compare(String name, ToIntFunction<String> work) throws InterruptedException {
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            double alone = seconds(1, work);
            double together = seconds(2, work);
            if (round >= WARM_UPS) {
                one.add(alone);
                two.add(together);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: one thread %.3f s, two threads %.3f s: %.2f times as fast (%d spans)%n",
                name,
                median(one),
                median(two),
                median(one) / median(two),
                found.get());
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

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
