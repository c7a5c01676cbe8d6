package org.glossator.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.quality.consistency.Place;
import org.glossator.session.Failure;
import org.glossator.session.ProjectSession;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.ConsistencyPane;
import org.glossator.ui.task.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The view of contradictions over the project. Each time it comes up it looks for them anew.
final class ConsistencyView implements ViewPane {

    private static final Logger LOG = LoggerFactory.getLogger(ConsistencyView.class);

    private final ProjectSession session;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> say;
    private final ConsistencyPane pane;
    private final Map<Long, String> names = new HashMap<>();
    private boolean looking;

    /// @param say says words in the status bar
    /// @param goTo shows a place of a letter in the review
    ConsistencyView(
            ProjectSession session,
            Jobs jobs,
            Texts texts,
            Consumer<String> say,
            BiConsumer<LetterId, Span> goTo) {
        this.session = session;
        this.jobs = jobs;
        this.texts = texts;
        this.say = say;
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
        if (looking) {
            return;
        }
        looking = true;
        session.queue().forEach(entry -> names.put(entry.id().value(), entry.name()));
        pane.say(texts.get("consistency.looking"));
        jobs.start(
                texts.get("consistency.job"),
                session.quality()::consistency,
                findings -> {
                    looking = false;
                    pane.show(findings);
                },
                this::failed);
    }

    @Override
    public void hidden() {
        // What is being looked for is shown when the view comes back.
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
