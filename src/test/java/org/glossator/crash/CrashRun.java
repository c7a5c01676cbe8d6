package org.glossator.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.detect.Detection;
import org.glossator.schema.SchemaFile;
import org.glossator.store.ProjectStore;

/// Starts the program again and again on one project, kills it at random moments, and looks at what
/// is left. A new project is begun now and then, so that beginnings are hit too.
final class CrashRun {

    /// So many kills a project: until then most of its letters are in.
    private static final int KILLS_A_PROJECT = 24;

    private final Path folder;
    private final List<Work> works;
    private final Random random;
    private final Detection detection = Detection.shipped();
    private final CrashFigures figures;
    private final Map<Work, Integer> within = new EnumMap<>(Work.class);
    private final List<Acknowledgement> acknowledged = new ArrayList<>();
    private Place place;
    private int run;

    /// @param works what the program does, one after the other
    CrashRun(Path folder, long seed, List<Work> works) throws IOException {
        this.works = works;
        this.folder = folder;
        this.random = new Random(seed);
        this.figures = new CrashFigures(seed);
        this.place = new Place(Files.createDirectory(folder.resolve("0")));
        Work.writeLetters(place.letters());
        // Reopening is to be timed as in a program that has opened a project before.
        ProjectStore.openOrCreate(folder.resolve("first"), SchemaFile.shipped(), Clock.systemUTC())
                .close();
    }

    /// Goes on until the program was killed so often.
    CrashFigures run(int kills) throws IOException, InterruptedException {
        while (figures.kills() < kills && figures.wrong().isEmpty()) {
            if (run > 0 && run % KILLS_A_PROJECT == 0) {
                place = new Place(Files.createDirectory(folder.resolve(String.valueOf(run))));
                acknowledged.clear();
            }
            // Of each in turn; and which comes first in a project changes from one to the next.
            kill(works.get((run + run / KILLS_A_PROJECT) % works.size()));
            run++;
        }
        return figures;
    }

    /// The project as the kill left it: opening changes the file.
    private Path keepAsLeft() throws IOException {
        Path asLeft = place.folder().resolve("as-left.mv.db");
        Path file = place.folder().resolve("project.mv.db");
        if (Files.exists(file)) {
            Files.copy(file, asLeft, StandardCopyOption.REPLACE_EXISTING);
        }
        return asLeft;
    }

    private void keepEvidence(Path asLeft, Killed killed) throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "crash"));
        if (Files.exists(asLeft)) {
            Files.copy(asLeft, kept.resolve("as-left.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(
                kept.resolve("acknowledged.txt"),
                killed.acknowledged().stream().map(Acknowledgement::line).toList());
    }

    private void kill(Work work) throws IOException, InterruptedException {
        Path out = place.out(run);
        int most = within.getOrDefault(work, 4_000);
        long start = System.nanoTime();
        Killed killed =
                Killed.atRandom(work.start(place, out, random.nextLong()), work, most, random);
        int took = (int) ((System.nanoTime() - start) / 1_000_000);
        if (killed.byUs()) {
            within.put(work, most + most / 20);
        } else {
            within.put(work, Math.max(500, took));
        }
        acknowledged.addAll(killed.acknowledged());
        Path asLeft = keepAsLeft();
        Aftermath aftermath = new Aftermath(place, detection, acknowledged);
        aftermath.lookAt(work, out);
        figures.add(work, killed, aftermath);
        if (!figures.wrong().isEmpty()) {
            keepEvidence(asLeft, killed);
        }
    }
}
