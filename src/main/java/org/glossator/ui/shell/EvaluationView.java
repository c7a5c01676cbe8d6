package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.session.CannotMeasure;
import org.glossator.session.EvaluationOrder;
import org.glossator.session.KeptRun;
import org.glossator.session.Measured;
import org.glossator.session.ProjectSession;
import org.glossator.session.RunChange;
import org.glossator.session.RunError;
import org.glossator.session.RunReport;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.EvaluationPane;
import org.jspecify.annotations.Nullable;

/// The view of how detectors and reviewers do against gold. Each time it comes up it measures anew.
/// A run can be kept, and what changed since be seen.
final class EvaluationView implements ViewPane, EvaluationPane.Listener {

    private final Tools tools;
    private final ProjectSession session;
    private final Texts texts;
    private final BiConsumer<LetterId, Span> goTo;
    private final FailureWords failures;
    private final EvaluationPane pane;
    private final List<Measured> detectors =
            new ArrayList<>(List.of(new Measured.AsImported(), new Measured.Detectors(List.of())));
    private List<String> layers = List.of();
    private @Nullable EvaluationOrder order;
    private @Nullable EvaluationOrder measuring;
    private @Nullable KeptRun latest;
    private @Nullable KeptRun kept;

    /// @param goTo shows a place of a letter in the review
    EvaluationView(Tools tools, BiConsumer<LetterId, Span> goTo) {
        this.tools = tools;
        this.session = tools.session();
        this.texts = tools.texts();
        this.goTo = goTo;
        this.failures = new FailureWords(texts, "evaluation.stopped", "evaluation.failed");
        this.pane = new EvaluationPane(texts, this);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.takeKeys();
        tools.read(session.evaluation()::layers, this::measure);
    }

    private void measure(List<String> all) {
        layers = all;
        if (layers.isEmpty()) {
            pane.say(texts.get("evaluation.empty"));
            return;
        }
        EvaluationOrder now =
                order == null
                        ? new EvaluationOrder(layers.getFirst(), new Measured.AsImported())
                        : order;
        offer(layers, now);
        ordered(now);
    }

    @Override
    public void hidden() {
        // What is being measured is shown when the view comes back.
    }

    /// Measures the same again, as after a lexicon was edited.
    void again() {
        EvaluationOrder now = order;
        if (now != null) {
            ordered(now);
        }
    }

    /// Keeps the run that is shown, so that a later one can be compared with it.
    void keep() {
        KeptRun now = latest;
        if (now == null) {
            tools.tell("evaluation.nothing-to-keep");
            return;
        }
        kept = now;
        pane.sayKept(texts.get("evaluation.kept"));
        tools.tell("evaluation.kept.next");
        if (pane.showsComparison()) {
            compare(now);
        }
    }

    /// Shows what changed since the run that was kept, or the run again.
    void toggleComparison() {
        KeptRun before = kept;
        if (pane.showsComparison()) {
            pane.showComparison(false);
        } else if (before == null) {
            tools.tell("evaluation.none-kept");
        } else {
            pane.showComparison(true);
            compare(before);
        }
    }

    /// Measures the detectors with a list of drug names that the reviewer chooses.
    void chooseLexicon() {
        tools.picker()
                .file(texts.get("evaluation.lexicon"), "*.txt", "*.tsv", "*.RRF")
                .ifPresent(this::measureWith);
    }

    private void measureWith(Path lexicon) {
        EvaluationOrder now = order;
        if (now == null) {
            return;
        }
        Measured.Detectors with = new Measured.Detectors(List.of(lexicon));
        if (!detectors.contains(with)) {
            detectors.add(with);
        }
        EvaluationOrder next = new EvaluationOrder(now.gold(), with);
        offer(layers, next);
        ordered(next);
    }

    private void offer(List<String> gold, EvaluationOrder chosen) {
        List<Measured> all = new ArrayList<>(detectors);
        gold.forEach(layer -> all.add(new Measured.Layer(layer)));
        pane.offer(gold, all, chosen);
    }

    @Override
    public void ordered(EvaluationOrder wanted) {
        order = wanted;
        if (wanted.equals(measuring)) {
            return;
        }
        measuring = wanted;
        pane.say(texts.get("evaluation.measuring"));
        tools.jobs()
                .start(
                        texts.get("evaluation.job"),
                        progress -> {
                            // Every edit made so far is to be on disk.
                            session.queueLater().join();
                            return session.evaluation().run(wanted, progress);
                        },
                        report -> {
                            if (wanted.equals(measuring)) {
                                measured(wanted, report);
                            }
                        },
                        failure -> {
                            if (wanted.equals(measuring)) {
                                measuring = null;
                                latest = null;
                                pane.clear();
                                pane.say(why(failure));
                            }
                        });
    }

    @Override
    public void open(RunError error) {
        goTo.accept(error.letter(), error.span());
        tools.tell("evaluation.back");
    }

    @Override
    public void open(RunChange change) {
        goTo.accept(change.letter(), change.span().span());
        tools.tell("evaluation.back-to-changes");
    }

    private void measured(EvaluationOrder wanted, RunReport report) {
        measuring = null;
        latest = new KeptRun(wanted, report);
        pane.show(report);
        KeptRun before = kept;
        if (pane.showsComparison() && before != null) {
            compare(before);
        }
    }

    private void compare(KeptRun before) {
        KeptRun now = latest;
        if (now == null) {
            pane.sayCompared(texts.get("evaluation.measuring"));
            return;
        }
        if (!before.order().gold().equals(now.order().gold())) {
            pane.sayCompared(
                    texts.get("evaluation.other-gold", before.order().gold(), now.order().gold()));
            return;
        }
        pane.sayCompared(texts.get("evaluation.comparing"));
        tools.jobs()
                .start(
                        texts.get("evaluation.job.compare"),
                        progress -> session.evaluation().changes(before, now, progress),
                        changes -> {
                            if (before == kept && now == latest) {
                                pane.show(changes, before, now);
                                pane.takeKeys();
                            }
                        },
                        failure -> pane.sayCompared(why(failure)));
    }

    private String why(Throwable failure) {
        return failure instanceof CannotMeasure
                ? texts.get("evaluation.empty")
                : failures.of(failure);
    }
}
