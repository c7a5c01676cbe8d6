package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.glossator.export.Export;
import org.glossator.export.ExportReport;
import org.glossator.export.Losses;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// One export: letters are read from the store a few at a time as the format asks for them, so that
/// a large project needs no more memory than a small one.
final class ProjectExport {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Progress progress;
    private final Executor executor;

    ProjectExport(ProjectStore store, Reviewer reviewer, Progress progress, Executor executor) {
        this.store = store;
        this.reviewer = reviewer;
        this.progress = progress;
        this.executor = executor;
    }

    /// @throws CancellationException if it was stopped; the folder is as it was then
    /// @throws UncheckedIOException if the folder cannot be written; it is as it was then
    ExportReport run(ExportOrder order) {
        try (LettersOut letters = new LettersOut(store, reviewer, order.choice(), executor)) {
            return Export.run(
                    order.format(),
                    order.options(),
                    letters.watchedBy(progress),
                    order.folder(),
                    executor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the format will not carry, told without writing anything.
    ///
    /// @throws CancellationException if it was stopped
    Losses losses(ExportOrder order) {
        try (LettersOut letters = new LettersOut(store, reviewer, order.choice(), executor)) {
            return Losses.of(order.format(), letters.watchedBy(progress));
        }
    }
}
