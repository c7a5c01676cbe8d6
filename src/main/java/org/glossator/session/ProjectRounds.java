package org.glossator.session;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.glossator.schema.Label;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Round;
import org.glossator.store.Teamwork;

/// A project's reviewers, and the rounds in which they label its letters.
///
/// The methods block, unless they return a future: not for the window's thread.
public final class ProjectRounds {

    private static final int LONGEST_NAME = 200;

    private final ProjectStore store;
    private final Teamwork teamwork;
    private final Reviewer reviewer;
    private final Workers workers;

    ProjectRounds(ProjectStore store, Reviewer reviewer, Workers workers) {
        this.store = store;
        this.teamwork = store.teamwork();
        this.reviewer = reviewer;
        this.workers = workers;
    }

    /// The people who label in this project, in the order in which they came.
    public List<ReviewerEntry> reviewers() {
        return teamwork.reviewers().people();
    }

    /// Enters a reviewer.
    ///
    /// @param hue the place of the colour in the colour-blind-safe set, from 0
    /// @return fails with [CannotDeal] if there is one of the name
    public CompletableFuture<ReviewerEntry> addReviewer(String name, int hue) {
        return workers.write(() -> {
            if (teamwork.reviewers().named(name.strip()).isPresent()) {
                throw new CannotDeal("there is a reviewer “" + name.strip() + "” already");
            }
            Reviewer added = entered(name);
            teamwork.reviewers().setHue(added, checked(hue));
            return teamwork.reviewers().named(added.name()).orElseThrow();
        });
    }

    /// Gives a reviewer another colour.
    ///
    /// @param hue the place in the colour-blind-safe set, from 0
    /// @return fails with [UnknownReviewer] if there is none of the name
    public CompletableFuture<ReviewerEntry> setHue(String name, int hue) {
        return workers.write(() -> {
            teamwork.reviewers().setHue(known(name), checked(hue));
            return teamwork.reviewers().named(name).orElseThrow();
        });
    }

    /// All rounds, the oldest first.
    public List<Round> all() {
        return teamwork.rounds().all();
    }

    /// The round of this name.
    ///
    /// @throws CannotDeal if there is none
    public Round named(String name) {
        return all().stream()
                .filter(round -> round.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new CannotDeal(store.file() + ": there is no round “" + name + "”"));
    }

    /// Who has how much of the round, and how far each is.
    public List<Round.Part> parts(Round round) {
        return teamwork.rounds().parts(round);
    }

    /// How far all rounds are once every write before is done, and who could label.
    public CompletableFuture<RoundBoard> boardLater() {
        return workers.write(() ->
                new RoundBoard(
                        all().stream()
                                .map(round ->
                                        new RoundState(
                                                round, teamwork.rounds().size(round), parts(round)))
                                .toList(),
                        reviewers()));
    }

    /// A reviewer's letters of the round, in the order of their import.
    ///
    /// @throws UnknownReviewer if there is none of the name
    public List<LetterId> letters(Round round, String name) {
        return teamwork.rounds().letters(round, known(name));
    }

    /// Deals letters out, once every edit made so far is on disk.
    ///
    /// @throws CannotDeal if the round cannot be; nothing has changed then
    public Round make(RoundOrder order) {
        return workers.writeNow(() -> dealt(order));
    }

    private Round dealt(RoundOrder order) {
        String name = order.name().strip();
        List<String> names = order.reviewers().stream().map(String::strip).toList();
        check(order, name, names);
        List<LetterId> letters =
                store.queue(reviewer).stream()
                        .map(QueueEntry::id)
                        .filter(id -> order.letters().map(set -> set.contains(id)).orElse(true))
                        .toList();
        if (letters.isEmpty()) {
            throw new CannotDeal("there is no letter to deal out");
        }
        List<Reviewer> reviewers = names.stream().map(this::entered).toList();
        Map<LetterId, List<Reviewer>> dealt =
                new Deal(order.plan(), order.seed()).out(letters, reviewers);
        return teamwork.rounds()
                .add(name, reviewer, order.plan(), order.seed(), order.blind(), dealt);
    }

    private void check(RoundOrder order, String name, List<String> names) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CannotDeal("a round needs a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (all().stream().anyMatch(round -> round.name().equals(name))) {
            throw new CannotDeal("there is a round “" + name + "” already");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new CannotDeal("a reviewer is named twice");
        }
        int least =
                switch (order.plan().kind()) {
                    case ALL, SPLIT -> 1;
                    case OVERLAP -> 2;
                };
        if (names.size() < least) {
            throw new CannotDeal("the round needs at least %d reviewers".formatted(least));
        }
        names.forEach(this::checkName);
    }

    private Reviewer entered(String name) {
        checkName(name.strip());
        return store.reviewer(name.strip());
    }

    private void checkName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CannotDeal("a reviewer needs a name of 1 to " + LONGEST_NAME + " characters");
        }
        teamwork.reviewers()
                .named(name)
                .filter(entry -> entry.kind() == ReviewerEntry.Kind.GOLD)
                .ifPresent(_ -> {
                    throw new CannotDeal("“" + name + "” is the adjudicated layer, not a reviewer");
                });
    }

    private static int checked(int hue) {
        if (hue < 0 || hue >= Label.HUES) {
            throw new CannotDeal("there is no colour " + hue);
        }
        return hue;
    }

    private Reviewer known(String name) {
        return new KnownReviewers(store).named(name);
    }
}
