package org.glossator.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.FindingDigest;
import org.glossator.quality.consistency.Place;
import org.glossator.session.BulkReport;
import org.glossator.session.Failure;
import org.glossator.session.FindingFix;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.ConsistencyPane;
import org.glossator.ui.task.Jobs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The view of contradictions over the project. Each time it comes up it looks for them anew. One
/// that is meant so is remembered and not shown again; of some, all places are settled at once.
final class ConsistencyView implements ViewPane {

    private static final Logger LOG = LoggerFactory.getLogger(ConsistencyView.class);

    private final Desk desk;
    private final ProjectSession session;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> say;
    private final Consumer<Boolean> busy;
    private final ConsistencyPane pane;
    private final Map<Long, String> names = new HashMap<>();
    private List<Finding> findings = List.of();
    private boolean looking;
    private boolean intended;
    private @Nullable BulkId latest;

    /// @param say says words in the status bar
    /// @param goTo shows a place of a letter in the review
    /// @param busy told when nothing may be edited, and when it may be again
    ConsistencyView(
            Desk desk,
            Jobs jobs,
            Texts texts,
            Consumer<String> say,
            BiConsumer<LetterId, Span> goTo,
            Consumer<Boolean> busy) {
        this.desk = desk;
        this.session = desk.session();
        this.jobs = jobs;
        this.texts = texts;
        this.say = say;
        this.busy = busy;
        this.pane =
                new ConsistencyPane(
                        texts,
                        this::where,
                        place -> goTo.accept(new LetterId(place.letter()), place.span()));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.takeKeys();
        look();
    }

    @Override
    public void hidden() {
        // What is being looked for is shown when the view comes back.
    }

    /// Remembers that the chosen finding is meant so; among those, forgets it.
    void intend() {
        Finding finding = pane.chosen();
        if (finding == null || !desk.mayChange()) {
            return;
        }
        CompletableFuture<?> write =
                intended
                        ? session.memory().forget(FindingDigest.of(finding))
                        : session.memory().intend(finding, "");
        desk.track(write);
        String words = texts.get(intended ? "consistency.forgotten" : "consistency.intended");
        write.whenCompleteAsync(
                (_, failure) -> {
                    if (failure == null) {
                        show();
                        say.accept(words);
                    }
                },
                Platform::runLater);
    }

    /// Shows the findings that are meant so instead of the others, or those again.
    void toggleIntended() {
        intended = !intended;
        show();
    }

    /// Settles all places of the chosen finding at once.
    void fix() {
        Finding finding = pane.chosen();
        if (finding == null || !desk.mayChange()) {
            return;
        }
        if (!FindingFix.canFix(finding)) {
            say.accept(texts.get("consistency.cannot-fix"));
            return;
        }
        start(
                "consistency.job.fix",
                progress -> session.findingFix().fix(finding, progress),
                report -> {
                    latest = report.bulk();
                    say.accept(texts.get("consistency.fixed", report.letters()));
                });
    }

    /// Takes back what was settled last.
    void undoFix() {
        BulkId bulk = latest;
        if (bulk == null) {
            say.accept(texts.get("consistency.nothing-to-undo"));
            return;
        }
        latest = null;
        start(
                "consistency.job.undo",
                progress -> session.bulkLabelling().undo(bulk, progress),
                report -> say.accept(texts.get("consistency.unfixed", report.letters())));
    }

    private void start(
            String title, Function<Progress, BulkReport> work, Consumer<BulkReport> onDone) {
        jobs.start(
                texts.get(title),
                progress -> {
                    // Only now: it may have waited for another job.
                    CompletableFuture.runAsync(() -> busy.accept(true), Platform::runLater).join();
                    return work.apply(progress);
                },
                report -> {
                    ended();
                    onDone.accept(report);
                },
                failure -> {
                    ended();
                    failed(failure);
                });
    }

    private void ended() {
        desk.reopen();
        desk.refreshQueue();
        busy.accept(false);
        pane.takeKeys();
        look();
    }

    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        desk.queue().forEach(entry -> names.put(entry.id().value(), entry.name()));
        pane.say(texts.get("consistency.looking"));
        jobs.start(
                texts.get("consistency.job"),
                session.quality()::consistency,
                found -> {
                    looking = false;
                    findings = found;
                    show();
                },
                this::failed);
    }

    private void show() {
        List<Finding> open = session.memory().open(findings);
        List<Finding> meant = findings.stream().filter(one -> !open.contains(one)).toList();
        pane.show(intended ? meant : open);
        if (intended) {
            pane.say(texts.get("consistency.meant", meant.size()));
        } else if (!meant.isEmpty()) {
            pane.add(texts.get("consistency.besides", meant.size()));
        }
    }

    private void failed(Throwable failure) {
        looking = false;
        if (failure instanceof CancellationException) {
            pane.show(List.of());
            pane.say(texts.get("consistency.stopped"));
            return;
        }
        Failure known = Failure.of(failure);
        LOG.warn("consistency not measured: {}", known.code());
        String words = texts.get("consistency.failed", known.text());
        pane.say(words);
        say.accept(words);
    }

    private String where(Place place) {
        return texts.get(
                "consistency.place",
                names.getOrDefault(place.letter(), Long.toString(place.letter())),
                place.span().start(),
                place.span().end());
    }
}
