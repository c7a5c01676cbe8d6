package org.glossator.ui.shell;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import org.glossator.query.ParsedQuery;
import org.glossator.query.Problem;
import org.glossator.query.Query;
import org.glossator.session.CannotDeal;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.RoundOrder;
import org.glossator.session.SearchHit;
import org.glossator.store.LetterId;
import org.glossator.store.Round;
import org.glossator.ui.Texts;
import org.glossator.ui.round.RoundWish;
import org.glossator.ui.round.RoundsDialog;
import org.glossator.ui.search.ProblemWords;
import org.glossator.ui.task.JobLine;
import org.jspecify.annotations.Nullable;

/// The rounds of the project in their window: seen, dealt out, sent and brought in.
final class RoundActions implements RoundsDialog.Listener {

    /// As on the command line: the same letters and people are dealt alike.
    private static final long SEED = 1;

    private final Tools tools;
    private final ProjectSession session;
    private final Texts texts;
    private final FailureWords failures;
    private final ZoneId zone;
    private final Packages packages;
    private final BackgroundSearch counting;
    private @Nullable JobLine line;
    private @Nullable RoundsDialog dialog;

    /// What goes out to reviewers and comes back.
    interface Packages {

        void send(String reviewer, Optional<Round> round);

        void merge();
    }

    RoundActions(Tools tools, ZoneId zone, Packages packages) {
        this.tools = tools;
        this.session = tools.session();
        this.texts = tools.texts();
        this.failures = new FailureWords(texts, "round.stopped", "round.failed");
        this.zone = zone;
        this.packages = packages;
        this.counting = new BackgroundSearch(session);
    }

    /// Shows the rounds in their window.
    void show() {
        RoundsDialog open = dialog;
        if (open != null) {
            open.getDialogPane().getScene().getWindow().requestFocus();
            return;
        }
        JobLine running = line == null ? new JobLine(tools.jobs(), texts) : line;
        line = running;
        RoundsDialog made =
                new RoundsDialog(texts, tools.stage(), zone, !session.isReadOnly(), running, this);
        dialog = made;
        made.setOnHidden(_ -> {
            counting.stop();
            dialog = null;
        });
        made.show();
        read();
    }

    /// Says in the window of the rounds, if it is open, what was done, and shows how it is now.
    void told(String words) {
        RoundsDialog open = dialog;
        if (open != null) {
            open.say(words);
            read();
        }
    }

    /// Says it in the window of the rounds, or in the status bar if that was closed meanwhile.
    private void sayAnyway(String words) {
        if (dialog == null) {
            tools.say().accept(words);
        } else {
            told(words);
        }
    }

    @Override
    public void make(RoundWish wish) {
        RoundsDialog open = dialog;
        if (open == null || !tools.desk().mayChange()) {
            return;
        }
        Query query = null;
        if (!wish.query().isBlank()) {
            switch (Query.parse(wish.query(), session.schema())) {
                case ParsedQuery.Good(Query good) -> query = good;
                case ParsedQuery.Bad(Problem problem) -> {
                    open.refuse(ProblemWords.of(problem, texts));
                    return;
                }
            }
        }
        Optional<Query> asked = Optional.ofNullable(query);
        open.refuse("");
        tools.jobs()
                .start(
                        texts.get("round.job"),
                        progress -> session.rounds().make(order(wish, asked, progress)),
                        round -> {
                            open.made(round.name());
                            sayAnyway(texts.get("round.made", round.name()));
                        },
                        failure -> {
                            open.refuse(why(failure));
                            if (dialog == null) {
                                tools.say().accept(why(failure));
                            }
                        });
    }

    @Override
    public void count(String line) {
        RoundsDialog open = dialog;
        if (open == null) {
            return;
        }
        counting.stop();
        if (line.isBlank()) {
            open.sayLetters(texts.get("round.query.all", tools.desk().queue().size()), false);
            return;
        }
        switch (Query.parseTyping(line, session.schema())) {
            case ParsedQuery.Good(Query query) -> count(query, open);
            case ParsedQuery.Bad(Problem problem) ->
                    open.sayLetters(ProblemWords.of(problem, texts), true);
        }
    }

    @Override
    public void send(Round round, String reviewer) {
        packages.send(reviewer, Optional.of(round));
    }

    @Override
    public void merge() {
        packages.merge();
    }

    private void count(Query query, RoundsDialog open) {
        Set<LetterId> found = new HashSet<>();
        open.sayLetters(texts.get("round.query.counting"), false);
        counting.startLetters(
                query,
                found::addAll,
                () -> open.sayLetters(texts.get("round.query.found", found.size()), false),
                _ -> open.sayLetters(texts.get("search.failed"), true));
    }

    private RoundOrder order(RoundWish wish, Optional<Query> query, Progress progress) {
        return new RoundOrder(
                wish.name(),
                wish.reviewers(),
                wish.plan(),
                SEED,
                wish.blind(),
                query.map(one -> letters(one, progress)));
    }

    private Set<LetterId> letters(Query query, Progress progress) {
        Set<LetterId> found = new HashSet<>();
        session.searching()
                .search(
                        query,
                        Integer.MAX_VALUE,
                        progress,
                        hits -> hits.stream().map(SearchHit::letter).forEach(found::add));
        if (progress.stopping()) {
            // Half of the letters are not the ones that were asked for.
            throw new CancellationException("it was stopped");
        }
        return found;
    }

    private void read() {
        session.rounds()
                .boardLater()
                .whenCompleteAsync(
                        (board, failure) -> {
                            RoundsDialog open = dialog;
                            if (open != null && failure == null) {
                                open.show(board);
                            } else if (open != null) {
                                open.say(why(failure));
                            }
                        },
                        Platform::runLater);
    }

    private String why(Throwable failure) {
        return failure instanceof CannotDeal
                ? texts.get("round.refused", String.valueOf(failure.getMessage()))
                : failures.of(failure);
    }
}
