package org.glossator.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A program that was started and killed, and what it had acknowledged.
///
/// @param byUs whether it was killed; a command may have come to its end before
record Killed(boolean byUs, List<Acknowledgement> acknowledged) {

    private static final int SAYS_NOTHING = 60;

    Killed {
        acknowledged = List.copyOf(acknowledged);
    }

    /// Kills the program at a moment that the random numbers choose: while it starts, or within so
    /// many milliseconds.
    static Killed atRandom(Process program, Work work, int within, Random random)
            throws IOException, InterruptedException {
        CountDownLatch works = new CountDownLatch(1);
        CompletableFuture<List<Acknowledgement>> said =
                CompletableFuture.supplyAsync(() -> listen(program, works));
        try {
            if (work.goesOn() && random.nextInt(8) > 0) {
                works.await(SAYS_NOTHING, TimeUnit.SECONDS);
                program.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
            } else {
                program.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS);
            }
        } finally {
            // SIGKILL where there are signals: no shutdown hook runs.
            program.destroyForcibly();
        }
        boolean killed = program.waitFor() > 128;
        return new Killed(killed, said.join());
    }

    private static List<Acknowledgement> listen(Process program, CountDownLatch works) {
        List<Acknowledgement> said = new ArrayList<>();
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Acknowledgement.of(line).ifPresent(said::add);
                works.countDown();
            }
        } catch (IOException e) {
            // The pipe may break with the program; what came through it was acknowledged.
        }
        works.countDown();
        return said;
    }
}
