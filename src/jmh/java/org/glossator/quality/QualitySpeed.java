package org.glossator.quality;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.glossator.export.InOrder;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.agreement.AgreementStudy;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.agreement.LayeredLetter;
import org.glossator.quality.consistency.ConsistencyCheck;
import org.glossator.quality.consistency.ConsistencyRules;

/// How long the measures of quality take over a large corpus: `QualitySpeed LETTERS`. Letters of
/// 900 words with 60 spans, made up from a fixed seed; 400 different ones go by again and again.
public final class QualitySpeed {

    private static final int DIFFERENT = 400;
    private static final int WORDS = 900;
    private static final int SPANS = 60;
    private static final List<String> LABELS = List.of("CITATION", "DATE", "DECISION", "DRUG");

    private final List<String> texts = new ArrayList<>();
    private final List<List<LabelledSpan>> first = new ArrayList<>();
    private final List<List<LabelledSpan>> second = new ArrayList<>();
    private final Random random = new Random(5);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private QualitySpeed() {
        for (int i = 0; i < DIFFERENT; i++) {
            make();
        }
    }

    public static void main(String[] args) {
        int letters = args.length == 0 ? 50_000 : Integer.parseInt(args[0]);
        QualitySpeed speed = new QualitySpeed();
        speed.run("warm-up", 2_000);
        speed.run("measured", letters);
        speed.threads.shutdown();
    }

    private void run(String what, int letters) {
        System.out.printf("%s: %,d letters, %,d spans each%n", what, letters, letters * SPANS);
        AgreementStudy study = new AgreementStudy(LABELS, 2);
        time(
                "agreement",
                letters,
                i ->
                        study.counts(
                                List.of(
                                        new LayeredLetter(
                                                texts.get(i % DIFFERENT),
                                                List.of(
                                                        first.get(i % DIFFERENT),
                                                        second.get(i % DIFFERENT))))),
                counted -> counted.forEach(study::add));
        time("  1,000 bootstrap replicates", 1, _ -> study.result(Bootstrap.STANDARD), _ -> {});
        Evaluation[] sum = {Evaluation.NONE};
        time(
                "evaluation",
                letters,
                i -> Evaluation.of(first.get(i % DIFFERENT), second.get(i % DIFFERENT)),
                one -> sum[0] = sum[0].plus(one));
        ConsistencyCheck check = new ConsistencyCheck(ConsistencyRules.NONE);
        time(
                "consistency, marks",
                letters,
                i -> i,
                i -> check.collect(i, texts.get(i % DIFFERENT), first.get(i % DIFFERENT)));
        check.ready();
        time(
                "consistency, texts",
                letters,
                i -> check.look(i, texts.get(i % DIFFERENT)),
                found -> found.forEach(check::add));
        time("consistency, findings", 1, _ -> check.findings(), _ -> {});
    }

    /// @param work by two threads, as the program does
    private <T> void time(String what, int times, IntFunction<T> work, Consumer<T> take) {
        double before = cpu();
        long start = System.nanoTime();
        Iterator<Integer> numbers = IntStream.range(0, times).iterator();
        try (InOrder<Integer, T> results = new InOrder<>(numbers, work::apply, threads, 64)) {
            results.forEachRemaining(take);
        }
        System.out.printf(
                "%-30s %6.2f s %6.2f s of CPU%n",
                what, (System.nanoTime() - start) / 1e9, cpu() - before);
    }

    /// Seconds of all threads: what a busy machine hardly changes.
    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private void make() {
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            int start = text.length();
            text.append(Integer.toString(random.nextInt(5_000) + 40_000, 36)).append("ly");
            words.add(new Span(start, text.length()));
            text.append(i % 12 == 11 ? ".\n" : " ");
        }
        List<LabelledSpan> own = new ArrayList<>();
        List<LabelledSpan> other = new ArrayList<>();
        for (int i = 0; i < SPANS; i++) {
            int at = i * (WORDS / SPANS);
            Span span = new Span(words.get(at).start(), words.get(at + 1).end());
            String label = LABELS.get(random.nextInt(LABELS.size()));
            Attributes attributes = Attributes.of("value", "v" + random.nextInt(9));
            own.add(new LabelledSpan(span, label, attributes));
            if (random.nextInt(20) > 0) {
                Span theirs =
                        random.nextInt(20) > 0
                                ? span
                                : new Span(span.start(), words.get(at + 2).end());
                other.add(new LabelledSpan(theirs, label, attributes));
            }
        }
        texts.add(text.toString());
        first.add(own);
        second.add(other);
    }
}
