package org.glossator.hostile;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Hands a reader random bytes and damaged valid files, one after the other, and counts what comes
/// of them.
///
/// `-Dglossator.fuzz.inputs=6000` tries more a reader, `-Dglossator.fuzz.seed=7` others. The
/// figures are kept in `target/fuzz`, and so is every input that crashed.
public record Trials(String reader, List<byte[]> valid) {

    private static final int INPUTS = Integer.getInteger("glossator.fuzz.inputs", 2_000);
    private static final long SEED = Long.getLong("glossator.fuzz.seed", 20_260_101L);

    /// A reader that takes longer over some kilobytes than this has lost its way. Generous, since a
    /// machine may stand still for a moment.
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /// What reading ended in.
    public enum Outcome {
        READ,
        REFUSED
    }

    /// Reads an input; whatever it throws is a crash.
    public interface Reader {
        Outcome read(byte[] input) throws Exception;
    }

    public Trials {
        valid = List.copyOf(valid);
    }

    /// Tries the reader.
    public Figures run(Reader tried) throws IOException {
        Mutations mutations = new Mutations(SEED + reader.hashCode());
        int[] outcomes = new int[Outcome.values().length];
        Duration slowest = Duration.ZERO;
        List<String> crashes = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            byte[] base = valid.get(i % valid.size());
            byte[] input = i % 5 == 0 ? mutations.noise(base) : mutations.damaged(base);
            long start = System.nanoTime();
            String trouble = null;
            try {
                outcomes[tried.read(input).ordinal()]++;
            } catch (Throwable e) {
                trouble = e.toString();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            if (trouble == null && took.compareTo(LONGEST) > 0) {
                trouble = "took " + took;
            }
            if (trouble != null) {
                String name = "crash-%s-%d-%d".formatted(reader, SEED, i);
                crashes.add(Figures.keep(name, input) + ": " + trouble);
            }
        }
        Figures figures =
                new Figures(
                        reader,
                        SEED,
                        INPUTS,
                        outcomes[Outcome.READ.ordinal()],
                        outcomes[Outcome.REFUSED.ordinal()],
                        slowest,
                        crashes);
        figures.keep();
        return figures;
    }
}
