package org.glossator.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkSet;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.ScannedLetter;
import org.glossator.store.Teamwork;

/// Settling what reviewers differ in. What comes of it is one more layer, a reviewer's like any
/// other: its edits are in the log, can be undone, also after a restart, and can be exported.
///
/// The session's reviewer is the adjudicator. What a blind round keeps closed is not shown here
/// either. The methods block, unless they return a future: not for the window's thread.
public final class ProjectAdjudication {

    private final ProjectStore store;
    private final Teamwork teamwork;
    private final Reviewer adjudicator;
    private final Workers workers;
    private final LettersRead letters;

    ProjectAdjudication(Reviewer adjudicator, Workers workers, LettersRead letters) {
        this.store = letters.store();
        this.teamwork = store.teamwork();
        this.adjudicator = adjudicator;
        this.workers = workers;
        this.letters = letters;
    }

    /// The name of the adjudicated layer, if anything was adjudicated: a reviewer's, as exports,
    /// agreement and queries take it.
    public Optional<String> layer() {
        return teamwork.reviewers().findGold().map(Reviewer::name);
    }

    /// The letters that two or more have worked on, in the order of their import.
    ///
    /// @throws UnknownReviewer if one is chosen whom the project does not have
    /// @throws CancellationException if it was stopped
    public List<AdjudicationEntry> queue(AdjudicationChoice choice, Progress progress) {
        List<Reviewer> reviewers = chosen(choice);
        if (reviewers.size() < 2) {
            return List.of();
        }
        Optional<Reviewer> gold = teamwork.reviewers().findGold();
        List<Reviewer> layers = Stream.concat(reviewers.stream(), gold.stream()).toList();
        Set<LetterId> closed = teamwork.rounds().closed();
        LabelSchema schema = store.schema();
        List<AdjudicationEntry> entries = new ArrayList<>();
        letters.forEach(
                layers,
                entry -> !closed.contains(entry.id()),
                progress,
                letter -> entry(letter, gold, choice, schema).ifPresent(entries::add));
        return entries;
    }

    /// The same off this thread, once every edit made so far is on disk.
    public CompletableFuture<List<AdjudicationEntry>> queueLater(
            AdjudicationChoice choice, Progress progress) {
        return workers.readLater(() -> queue(choice, progress));
    }

    /// Opens a letter once every edit made so far is on disk. The future fails with [StillBlind] if
    /// a blind round keeps the letter closed, and with [CannotMeasure] if not two have worked on
    /// it.
    public CompletableFuture<AdjudicatedLetter> open(LetterId letter, AdjudicationChoice choice) {
        return workers.write(() -> {
            refuseClosed(letter);
            List<AdjudicatedLetter.Layer> layers = new ArrayList<>();
            for (Reviewer reviewer : chosen(choice)) {
                ReviewStatus status = teamwork.reviewers().status(letter, reviewer);
                if (status.counts(choice.unfinished())) {
                    layers.add(
                            new AdjudicatedLetter.Layer(
                                    reviewer,
                                    hue(reviewer),
                                    status,
                                    store.marks(letter, reviewer)));
                }
            }
            if (layers.size() < 2) {
                throw new CannotMeasure("fewer than two reviewers are done with this letter");
            }
            Reviewer gold = teamwork.reviewers().gold();
            return new AdjudicatedLetter(letter, layers, adjudicator, gold, store, workers);
        });
    }

    /// What became of a reviewer's marks on a letter, in reading order.
    ///
    /// @throws UnknownReviewer if the project has no such reviewer
    /// @throws StillBlind if a blind round keeps the letter closed
    public List<MarkOutcome> outcomes(LetterId letter, String reviewer) {
        Reviewer own = known(reviewer);
        refuseClosed(letter);
        Optional<Reviewer> gold = teamwork.reviewers().findGold();
        MarkSet marks = store.marks(letter, own);
        if (gold.isEmpty()) {
            return new Outcomes(new StandingRulings(), false)
                    .of(marks, MarkSet.of(marks.suggestions()));
        }
        List<LoggedEdit> log = store.log(letter, gold.get());
        StandingRulings standing = StandingRulings.of(log, teamwork.rulings().of(letter));
        return new Outcomes(
                        standing,
                        teamwork.reviewers().status(letter, gold.get()) == ReviewStatus.DONE)
                .of(marks, store.marks(letter, gold.get()));
    }

    /// How a label is to be used, with the reasons of the rulings on it that stand.
    ///
    /// @throws IllegalArgumentException if the project has no such label
    public Guideline guideline(String label) {
        Label known =
                store.schema()
                        .label(label)
                        .orElseThrow(() -> new IllegalArgumentException("no label " + label));
        return new Guideline(known, new Reasons(store).of(label));
    }

    private Optional<AdjudicationEntry> entry(
            ScannedLetter letter,
            Optional<Reviewer> gold,
            AdjudicationChoice choice,
            LabelSchema schema) {
        List<ScannedLetter.Layer> layers =
                letter.layers().stream()
                        .filter(layer -> !Optional.of(layer.reviewer()).equals(gold))
                        .filter(layer -> layer.status().counts(choice.unfinished()))
                        .toList();
        if (layers.size() < 2) {
            return Optional.empty();
        }
        Optional<ScannedLetter.Layer> adjudicated =
                gold.map(_ -> letter.layers().getLast())
                        .filter(layer -> layer.status() != ReviewStatus.NEW);
        List<Reviewer> reviewers = layers.stream().map(ScannedLetter.Layer::reviewer).toList();
        List<List<Annotation>> marks =
                layers.stream().map(layer -> layer.marks().annotations()).toList();
        List<Passage> passages = Passage.among(marks);
        MarkSet settled = adjudicated.map(ScannedLetter.Layer::marks).orElse(MarkSet.of(List.of()));
        LetterRulings rulings =
                new LetterRulings(standing(letter.id(), adjudicated), reviewers, schema);
        Map<DifferenceKind, Integer> open = new EnumMap<>(DifferenceKind.class);
        passages.stream()
                .filter(passage -> !passage.isAgreed() && !rulings.isSettled(passage, settled))
                .forEach(passage -> open.merge(loudest(passage), 1, Integer::sum));
        int agreed = (int) passages.stream().filter(Passage::isAgreed).count();
        return Optional.of(
                new AdjudicationEntry(
                        letter.id(),
                        letter.name(),
                        reviewers.stream().map(Reviewer::name).toList(),
                        agreed,
                        passages.size() - agreed,
                        open,
                        adjudicated.map(ScannedLetter.Layer::status).orElse(ReviewStatus.NEW)));
    }

    private StandingRulings standing(LetterId letter, Optional<ScannedLetter.Layer> gold) {
        return gold.map(layer ->
                        StandingRulings.of(
                                store.log(letter, layer.reviewer()), teamwork.rulings().of(letter)))
                .orElseGet(StandingRulings::new);
    }

    private static DifferenceKind loudest(Passage passage) {
        return passage.kinds().stream().min(DifferenceKind::compareTo).orElseThrow();
    }

    private List<Reviewer> chosen(AdjudicationChoice choice) {
        return choice.reviewers().isEmpty()
                ? teamwork.reviewers().people().stream().map(ReviewerEntry::reviewer).toList()
                : choice.reviewers().stream().map(this::known).toList();
    }

    private Reviewer known(String name) {
        return new KnownReviewers(store).named(name);
    }

    private int hue(Reviewer reviewer) {
        return teamwork.reviewers().named(reviewer.name()).map(ReviewerEntry::hue).orElse(0);
    }

    private void refuseClosed(LetterId letter) {
        if (teamwork.rounds().isClosed(letter)) {
            throw new StillBlind(store.letter(letter).name());
        }
    }
}
