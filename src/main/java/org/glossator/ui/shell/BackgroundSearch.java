package org.glossator.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.glossator.query.Query;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.SearchHit;
import org.glossator.session.SearchReport;
import org.glossator.store.LetterId;
import org.jspecify.annotations.Nullable;

/// The one search over the project that runs; starting another stops it. What a stopped one still
/// finds is not told.
final class BackgroundSearch {

    private final ProjectSession session;
    private @Nullable Run running;

    BackgroundSearch(ProjectSession session) {
        this.session = session;
    }

    /// Starts a search. All handlers run on the window's thread.
    void start(
            Query query,
            int most,
            Consumer<List<SearchHit>> onHits,
            Consumer<SearchReport> onDone,
            Consumer<Throwable> onFailure) {
        stop();
        Run run = new Run();
        running = run;
        session.searching()
                .searchLater(query, most, run, hits -> tell(run, () -> onHits.accept(hits)))
                .whenComplete((report, failure) ->
                        tell(
                                run,
                                () -> {
                                    running = null;
                                    if (failure == null) {
                                        onDone.accept(report);
                                    } else {
                                        onFailure.accept(failure);
                                    }
                                }));
    }

    /// The same for the letters that answer the query, however many they are.
    void startLetters(
            Query query,
            Consumer<Set<LetterId>> onLetters,
            Runnable onDone,
            Consumer<Throwable> onFailure) {
        start(
                query,
                Integer.MAX_VALUE,
                hits ->
                        onLetters.accept(
                                hits.stream().map(SearchHit::letter).collect(Collectors.toSet())),
                _ -> onDone.run(),
                onFailure);
    }

    void stop() {
        Run run = running;
        running = null;
        if (run != null) {
            run.stopped = true;
        }
    }

    private static void tell(Run run, Runnable news) {
        Platform.runLater(() -> {
            if (!run.stopped) {
                news.run();
            }
        });
    }

    private static final class Run implements Progress {

        private volatile boolean stopped;

        @Override
        public void at(long done, long total) {
            // The count of hits says enough.
        }

        @Override
        public boolean stopping() {
            return stopped;
        }
    }
}
