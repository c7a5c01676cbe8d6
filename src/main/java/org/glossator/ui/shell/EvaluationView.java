package org.glossator.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.session.CannotMeasure;
import org.glossator.session.EvaluationOrder;
import org.glossator.session.Failure;
import org.glossator.session.ProjectSession;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.EvaluationPane;
import org.glossator.ui.task.Jobs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The view of how detectors and reviewers do against gold. Each time it comes up it measures anew.
final class EvaluationView implements ViewPane {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationView.class);

    private final ProjectSession session;
    private final Jobs jobs;
    private final Texts texts;
    private final EvaluationPane pane;
    private @Nullable EvaluationOrder order;
    private @Nullable EvaluationOrder measuring;

    /// @param goTo shows a place of a letter in the review
    EvaluationView(
            Desk desk,
            Jobs jobs,
            Texts texts,
            Consumer<String> say,
            BiConsumer<LetterId, Span> goTo) {
        this.session = desk.session();
        this.jobs = jobs;
        this.texts = texts;
        this.pane =
                new EvaluationPane(
                        texts,
                        this::measure,
                        error -> {
                            goTo.accept(error.letter(), error.span());
                            say.accept(texts.get("evaluation.back"));
                        });
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.takeKeys();
        List<String> layers = session.evaluation().layers();
        if (layers.isEmpty()) {
            pane.say(texts.get("evaluation.empty"));
            return;
        }
        EvaluationOrder now =
                order == null ? new EvaluationOrder(layers.getFirst(), Optional.empty()) : order;
        pane.offer(layers, now);
        measure(now);
    }

    @Override
    public void hidden() {
        // What is being measured is shown when the view comes back.
    }

    private void measure(EvaluationOrder wanted) {
        order = wanted;
        if (wanted.equals(measuring)) {
            return;
        }
        measuring = wanted;
        pane.say(texts.get("evaluation.measuring"));
        jobs.start(
                texts.get("evaluation.job"),
                progress -> {
                    // Every edit made so far is to be on disk.
                    session.queueLater().join();
                    return session.evaluation().run(wanted, progress);
                },
                report -> {
                    if (wanted.equals(measuring)) {
                        measuring = null;
                        pane.show(report);
                    }
                },
                failure -> {
                    if (wanted.equals(measuring)) {
                        measuring = null;
                        pane.clear();
                        pane.say(why(failure));
                    }
                });
    }

    private String why(Throwable failure) {
        return switch (failure) {
            case CancellationException _ -> texts.get("evaluation.stopped");
            case CannotMeasure _ -> texts.get("evaluation.empty");
            default -> {
                Failure known = Failure.of(failure);
                LOG.warn("not evaluated: {}", known.code());
                yield texts.get("evaluation.failed", known.text());
            }
        };
    }
}
