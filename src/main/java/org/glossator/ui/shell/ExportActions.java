package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.glossator.export.ExportReport;
import org.glossator.export.FormatOptions;
import org.glossator.export.split.SplitPlan;
import org.glossator.export.split.SplitRatio;
import org.glossator.session.ExportChoice;
import org.glossator.session.ExportOrder;
import org.glossator.session.ExportPreview;
import org.glossator.session.Failure;
import org.glossator.session.Progress;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.ui.Texts;
import org.glossator.ui.export.ExportDialog;
import org.glossator.ui.export.ExportWish;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Taking a corpus out: what it will come to is seen while it is chosen.
public final class ExportActions {

    private static final Logger LOG = LoggerFactory.getLogger(ExportActions.class);

    private final Tools tools;
    private final Desk desk;
    private final Texts texts;
    private final WrittenFolder written;
    private @Nullable Look latest;

    /// One look at what a wish comes to; another stops it.
    private static final class Look implements Progress {

        private volatile boolean stopped;

        @Override
        public void at(long done, long total) {
            // The dialog says that it counts; how far matters little.
        }

        @Override
        public boolean stopping() {
            return stopped;
        }
    }

    /// @param written told of the folder that the corpus is written to
    ExportActions(Tools tools, WrittenFolder written) {
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
        this.written = written;
    }

    /// Asks what is to go out, in which format and where to, and exports what is stored.
    public void export() {
        new ExportDialog(texts, tools.stage(), new Undecided(desk)::in, this::look)
                .showAndWait()
                .flatMap(wish -> wish)
                .ifPresent(wish ->
                        tools.picker()
                                .folder(texts.get("files.export"))
                                .ifPresent(folder -> export(wish, folder)));
        stopLooking();
    }

    /// Opens the folder that was written last.
    public void openFolder() {
        written.open();
    }

    private void look(ExportWish wish, Consumer<ExportPreview> told) {
        stopLooking();
        Look look = new Look();
        latest = look;
        desk.session()
                .previewLater(order(wish, Path.of("")), look)
                .whenCompleteAsync(
                        (preview, failure) -> {
                            if (failure == null && !look.stopped) {
                                told.accept(preview);
                            } else if (failure != null && !look.stopped) {
                                LOG.warn("no preview: {}", Failure.of(failure).code());
                            }
                        },
                        Platform::runLater);
    }

    private void stopLooking() {
        Look look = latest;
        latest = null;
        if (look != null) {
            look.stopped = true;
        }
    }

    private ExportOrder order(ExportWish wish, Path folder) {
        Predicate<QueueEntry> letters =
                wish.doneOnly() ? entry -> entry.status() == ReviewStatus.DONE : _ -> true;
        return ExportOrder.of(
                wish.format(),
                FormatOptions.standard(desk.session().schema()),
                new ExportChoice(letters, wish.selection(), Set.of(), wish.rejected(), null),
                folder);
    }

    private void export(ExportWish wish, Path folder) {
        ExportOrder order = order(wish, folder);
        SplitRatio split = wish.split();
        tools.jobs()
                .start(
                        texts.get("job.export"),
                        progress ->
                                split == null
                                        ? List.of(desk.session().export(order, progress))
                                        : desk.session()
                                                .export(
                                                        order,
                                                        new SplitPlan(
                                                                split,
                                                                null,
                                                                SplitPlan.NEAR_DUPLICATE),
                                                        progress)
                                                .parts(),
                        reports -> exported(reports, folder),
                        this::failed);
    }

    private void exported(List<ExportReport> reports, Path folder) {
        long letters = reports.stream().mapToLong(ExportReport::letters).sum();
        long spans = reports.stream().mapToLong(ExportReport::spans).sum();
        written.wrote(folder, texts.get("export.done", letters, spans, folder));
        List<ExportReport> lossy = reports.stream().filter(report -> !report.isWhole()).toList();
        if (!lossy.isEmpty()) {
            tools.notice()
                    .show(
                            texts.get(
                                    "export.lossy.title",
                                    lossy.stream().mapToLong(ExportReport::changed).sum(),
                                    lossy.stream().mapToLong(ExportReport::dropped).sum()),
                            texts.get("export.lossy", lossy.getFirst().reportFile()),
                            "");
        }
    }

    private void failed(Throwable failure) {
        String words = new FailureWords(texts, "export.stopped", "export.failed.what").of(failure);
        if (FailureWords.isStop(failure)) {
            tools.say().accept(words);
        } else {
            tools.notice().show(texts.get("export.failed"), words, "");
        }
    }
}
