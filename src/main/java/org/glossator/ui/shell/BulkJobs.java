package org.glossator.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.glossator.session.BulkReport;
import org.glossator.session.Progress;

/// Jobs that change marks in many letters: meanwhile nothing may be edited, and afterwards the
/// window shows what the letters hold now.
///
/// @param busy told when nothing may be edited, and when it may be again
record BulkJobs(Tools tools, Consumer<Boolean> busy) {

    /// @param title the key of its name in the bundle
    void start(
            String title,
            Function<Progress, BulkReport> work,
            Consumer<BulkReport> onDone,
            Consumer<Throwable> onFailure) {
        tools.jobs()
                .start(
                        tools.texts().get(title),
                        progress -> {
                            // Only now: it may have waited for another job.
                            CompletableFuture.runAsync(() -> busy.accept(true), Platform::runLater)
                                    .join();
                            return work.apply(progress);
                        },
                        report -> {
                            ended();
                            onDone.accept(report);
                        },
                        failure -> {
                            ended();
                            onFailure.accept(failure);
                        });
    }

    private void ended() {
        tools.desk().reopen();
        tools.desk().refreshQueue();
        busy.accept(false);
    }
}
