package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.glossator.export.Export;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Losses;
import org.glossator.export.SplitExport;
import org.glossator.export.split.SplitPlan;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;

/// One export of a project.
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
        try (ChosenLetters letters = letters(store.queue(reviewer), order)) {
            return Export.run(
                    order.format(), order.options(), letters.all(), order.folder(), executor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same for a corpus that is split.
    SplitExport.Result run(ExportOrder order, SplitPlan plan) {
        List<QueueEntry> queue = store.queue(reviewer);
        try (ChosenLetters letters = letters(queue, order)) {
            ProjectSplit split = new ProjectSplit(store, queue, letters, plan, progress);
            return SplitExport.run(
                    order.format(),
                    order.options(),
                    split::side,
                    split.report(),
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
        try (ChosenLetters letters = letters(store.queue(reviewer), order)) {
            return Losses.of(order.format(), letters.all());
        }
    }

    /// What the export will come to, with a look at the first letter.
    ///
    /// @throws CancellationException if it was stopped
    /// @throws UncheckedIOException if there is no room for the look
    ExportPreview preview(ExportOrder order) {
        try (ChosenLetters letters = letters(store.queue(reviewer), order)) {
            Losses losses = Losses.of(order.format(), letters.all());
            ExportSample sample =
                    store.isEncrypted() || letters.entries().isEmpty()
                            ? ExportSample.NONE
                            : ExportSample.of(order.format(), first(letters));
            return new ExportPreview(losses, sample.file(), sample.beginning());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportedLetter first(ChosenLetters letters) {
        return letters.of(letters.entries().subList(0, 1)).next();
    }

    private ChosenLetters letters(List<QueueEntry> queue, ExportOrder order) {
        return new ChosenLetters(store, reviewer, queue, order.choice(), progress, executor);
    }
}
