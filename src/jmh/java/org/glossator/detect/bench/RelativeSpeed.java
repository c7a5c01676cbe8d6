package org.glossator.detect.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.glossator.detect.Detection;
import org.glossator.detect.drug.UserLexicon;

/// Runs detection, the reference and the limits by turns in one virtual machine, on one thread, and
/// prints megabytes of letter text a second (by the thread's own processor time, so that neighbours
/// on the machine do not count). The first argument may name a file with a large list of drug
/// names, one a line; detection with it added then takes its turn too.
public final class RelativeSpeed {

    private static final int WARM_UPS = 12;
    private static final int ROUNDS = 15;

    private final Letters letters = Letters.seven();
    private final Map<String, LongSupplier> turns = new LinkedHashMap<>();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private long checksum;

    private RelativeSpeed() {}

    public static void main(String[] arguments) throws IOException {
        RelativeSpeed speed = new RelativeSpeed();
        speed.prepare(arguments);
        speed.run();
    }

    private void prepare(String[] arguments) throws IOException {
        long heap = usedHeap();
        long before = cpu();
        Detection detection = Detection.shipped();
        double loading = (cpu() - before) / 1e6;
        before = cpu();
        detection.detect(letters.texts().getFirst());
        double first = (cpu() - before) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "loading %.0f ms, first letter %.0f ms, %.1f MB of heap%n",
                loading,
                first,
                (usedHeap() - heap) / 1e6);
        turns.put("detection", () -> overTexts(text -> detection.detect(text).size()));
        Reference reference = new Reference(Letters.shippedNames());
        turns.put("reference", () -> overTexts(text -> reference.detect(text).size()));
        if (arguments.length > 0) {
            UserLexicon names = UserLexicon.read(Path.of(arguments[0]));
            Detection more = Detection.with(List.of(names));
            turns.put("with names", () -> overTexts(text -> more.detect(text).size()));
        }
        turns.put("bare pass", () -> overTexts(Limits::barePass));
        turns.put("automaton", () -> overTexts(Limits::automaton));
        turns.put("decode", () -> letters.bytes().stream().mapToLong(Limits::decode).sum());
    }

    private long overTexts(java.util.function.ToLongFunction<String> work) {
        long sum = 0;
        for (String text : letters.texts()) {
            sum += work.applyAsLong(text);
        }
        return sum;
    }

    private void run() throws IOException {
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (Map.Entry<String, LongSupplier> turn : turns.entrySet()) {
                long before = cpu();
                checksum += turn.getValue().getAsLong();
                if (round >= WARM_UPS) {
                    seconds.computeIfAbsent(turn.getKey(), name -> new ArrayList<>())
                            .add((cpu() - before) / 1e9);
                }
            }
        }
        report();
    }

    private void report() throws IOException {
        double detection = speed("detection");
        StringBuilder json = new StringBuilder("{");
        for (String turn : turns.keySet()) {
            double speed = speed(turn);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %8.1f MB/s %8.0f letters/s  detection is %.2f times it%n",
                    turn,
                    speed,
                    speed * 1e6 * letters.texts().size() / letters.size(),
                    detection / speed);
            json.append(json.length() > 1 ? ", " : "")
                    .append(String.format(Locale.ROOT, "\"%s\": %.2f", turn, speed));
        }
        Path file = Path.of("target/bench.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.append("}\n"));
        System.out.println("checksum " + checksum);
    }

    /// The median over the rounds, in megabytes a second.
    private double speed(String turn) {
        double[] sorted = seconds.get(turn).stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return letters.size() / 1e6 / sorted[sorted.length / 2];
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
