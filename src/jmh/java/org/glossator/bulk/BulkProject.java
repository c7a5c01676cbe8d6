package org.glossator.bulk;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.schema.SchemaFile;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.Durability;
import org.glossator.store.LetterId;
import org.glossator.store.NewLetter;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.ReviewedRows;
import org.glossator.store.Reviewer;

/// Makes a project of known size: `BulkProject PROJECT LETTERS [SPANS [SECONDS]]`.
///
/// The letters have suggestions; the reviewers `first` and `second` have decided on nearly all of
/// them, and `nobody` on none. It goes on where an earlier run stopped, and stops after so many
/// seconds, so that a large project can be made in steps.
public final class BulkProject {

    private static final int STEP = 250;

    private final Path project;
    private final long until;

    private BulkProject(Path project, long seconds) {
        this.project = project;
        this.until = System.nanoTime() + seconds * 1_000_000_000;
    }

    public static void main(String[] args) throws SQLException {
        int letters = Integer.parseInt(args[1]);
        int spans = args.length < 3 ? 60 : Integer.parseInt(args[2]);
        long seconds = args.length < 4 ? 3_600 : Long.parseLong(args[3]);
        BulkProject bulk = new BulkProject(Path.of(args[0]), seconds);
        MadeLetters made = new MadeLetters(Path.of("assets/letters"), spans);
        int there = bulk.addLetters(letters, made);
        System.out.printf("%,d letters%n", there);
        for (String name : List.of("first", "second")) {
            System.out.printf("%,d reviewed by %s%n", bulk.review(name, made), name);
        }
        ReviewedRows.pack(bulk.project);
    }

    private int addLetters(int letters, MadeLetters made) {
        try (ProjectStore store =
                ProjectStore.openOrCreate(project, SchemaFile.shipped(), Clock.systemUTC())) {
            int there = store.queue(store.reviewer("nobody")).size();
            while (there < letters && inTime()) {
                List<NewLetter> step = new ArrayList<>();
                for (int i = there; i < Math.min(letters, there + STEP); i++) {
                    step.add(made.letter(i));
                }
                store.addAll(step);
                there += step.size();
            }
            return there;
        }
    }

    private int review(String name, MadeLetters made) throws SQLException {
        List<LetterId> open = new ArrayList<>();
        int first;
        Reviewer reviewer;
        try (ProjectStore store =
                ProjectStore.open(project, Clock.systemUTC(), Durability.PROCESS)) {
            reviewer = store.reviewer(name);
            var queue = store.queue(reviewer);
            queue.stream()
                    .filter(entry -> entry.status() == ReviewStatus.NEW)
                    .forEach(entry -> open.add(entry.id()));
            first = queue.size() - open.size();
        }
        int done = 0;
        try (ReviewedRows rows = new ReviewedRows(project)) {
            while (done < open.size() && inTime()) {
                int end = Math.min(open.size(), done + STEP);
                for (; done < end; done++) {
                    rows.add(
                            open.get(done).value(),
                            reviewer.id(),
                            List.copyOf(made.letter(first + done).suggestions()));
                }
                rows.commit();
            }
        }
        return first + done;
    }

    /// Opens a project that was made, as this reviewer.
    static ProjectSession open(String project, String reviewer) {
        return new ProjectOpening(
                        Path.of(project),
                        Workers.ofMachine(),
                        Detection::shipped,
                        Clock.systemUTC())
                .asKnown(reviewer);
    }

    private boolean inTime() {
        return System.nanoTime() < until;
    }
}
