package org.glossator.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.session.CannotMeasure;
import org.glossator.session.EvaluationOrder;
import org.glossator.session.ProjectSession;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.EvaluationPane;
import org.jspecify.annotations.Nullable;

/// The view of how detectors and reviewers do against gold. Each time it comes up it measures anew.
final class EvaluationView implements ViewPane {

    private final Tools tools;
    private final ProjectSession session;
    private final Texts texts;
    private final FailureWords failures;
    private final EvaluationPane pane;
    private @Nullable EvaluationOrder order;
    private @Nullable EvaluationOrder measuring;

    /// @param goTo shows a place of a letter in the review
    EvaluationView(Tools tools, BiConsumer<LetterId, Span> goTo) {
        this.tools = tools;
        this.session = tools.session();
        this.texts = tools.texts();
        this.failures = new FailureWords(texts, "evaluation.stopped", "evaluation.failed");
        this.pane =
                new EvaluationPane(
                        texts,
                        this::measure,
                        error -> {
                            goTo.accept(error.letter(), error.span());
                            tools.tell("evaluation.back");
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
        return failure instanceof CannotMeasure
                ? texts.get("evaluation.empty")
                : failures.of(failure);
    }
}
