package org.glossator.detect.bench;

import java.util.concurrent.TimeUnit;
import org.glossator.detect.Detection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// All detectors with attributes over the 2,002 letters, and loading them.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DetectionBenchmark {

    private final Letters letters = Letters.seven();
    private final Detection detection = Detection.shipped();

    /// Milliseconds for all letters.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void detect(Blackhole hole) {
        for (String text : letters.texts()) {
            hole.consume(detection.detect(text));
        }
    }

    /// Milliseconds for the lexicon and rules, warm.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Detection load() {
        return Detection.shipped();
    }
}
