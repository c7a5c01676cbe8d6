package org.glossator.ui.shell;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import org.glossator.query.ParsedQuery;
import org.glossator.query.Problem;
import org.glossator.query.Query;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.ui.Texts;
import org.glossator.ui.queue.QueueFilter;
import org.glossator.ui.queue.QueueOrder;
import org.glossator.ui.queue.QueuePane;
import org.glossator.ui.search.ProblemWords;

/// Which letters the queue shows, and in which order. Both are settled when they are chosen: a
/// letter that is worked on neither moves nor goes away under the reviewer.
public final class QueueActions {

    private final Desk desk;
    private final QueuePane pane;
    private final Texts texts;
    private final BackgroundSearch background;
    private String line = "";
    private QueueOrder order = QueueOrder.IMPORTED;
    private int known;

    QueueActions(Desk desk, QueuePane pane, Texts texts) {
        this.desk = desk;
        this.pane = pane;
        this.texts = texts;
        this.background = new BackgroundSearch(desk.session());
        this.known = desk.queue().size();
        pane.setOnFilter(this::filter);
        pane.setOnOrder(this::order);
        desk.queue().addListener((ListChangeListener<QueueEntry>) _ -> lettersCameIn());
    }

    public void asImported() {
        order(QueueOrder.IMPORTED);
    }

    public void undecidedFirst() {
        order(QueueOrder.UNDECIDED);
    }

    public void doubtfulFirst() {
        order(QueueOrder.DOUBTFUL);
    }

    public void atRandom() {
        order(QueueOrder.RANDOM);
    }

    /// Stops a search that runs, as before the project is closed.
    void stop() {
        background.stop();
    }

    private void lettersCameIn() {
        if (desk.queue().size() != known) {
            known = desk.queue().size();
            filter(line);
            order(order);
        }
    }

    private void filter(String typed) {
        line = typed;
        background.stop();
        if (typed.isBlank()) {
            pane.showAll();
            return;
        }
        switch (Query.parseTyping(typed, desk.session().schema())) {
            case ParsedQuery.Good(Query query) -> filter(QueueFilter.of(query));
            case ParsedQuery.Bad(Problem problem) ->
                    pane.say(ProblemWords.of(problem, texts), true);
        }
    }

    private void filter(QueueFilter filter) {
        Set<LetterId> here = new HashSet<>();
        for (QueueEntry entry : desk.queue()) {
            if (filter.here().test(entry)) {
                here.add(entry.id());
            }
        }
        Optional<Query> there = filter.there();
        if (there.isEmpty()) {
            pane.showOnly(here);
            return;
        }
        pane.say(texts.get("queue.searching"), false);
        Set<LetterId> found = new HashSet<>();
        background.startLetters(
                there.get(),
                ids -> {
                    ids.stream().filter(here::contains).forEach(found::add);
                    pane.showOnly(Set.copyOf(found));
                    pane.say(texts.get("queue.searching"), false);
                },
                () -> pane.showOnly(Set.copyOf(found)),
                _ -> pane.say(texts.get("search.failed"), true));
    }

    private void order(QueueOrder chosen) {
        order = chosen;
        pane.setOrder(chosen);
        switch (chosen) {
            case IMPORTED, UNDECIDED, RANDOM -> arrange(Map.of());
            case DOUBTFUL ->
                    desk.session()
                            .searching()
                            .doubtsLater()
                            .whenCompleteAsync(
                                    (doubts, failure) -> {
                                        if (failure != null) {
                                            pane.say(texts.get("search.failed"), true);
                                        } else if (order == QueueOrder.DOUBTFUL) {
                                            arrange(doubts);
                                        }
                                    },
                                    Platform::runLater);
        }
    }

    private void arrange(Map<LetterId, Double> doubts) {
        pane.arrange(order.places(desk.queue(), doubts, seed()));
    }

    /// The same for a reviewer of a project whenever it is opened, and another for each reviewer.
    private long seed() {
        return 31L * desk.session().reviewer().name().hashCode()
                + desk.session().file().getFileName().toString().hashCode();
    }
}
