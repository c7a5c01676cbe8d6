package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.letter.Span;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Comparison;
import org.glossator.quality.difference.Pairing;
import org.glossator.quality.run.Prediction;
import org.glossator.quality.run.RunDetails;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// Measuring detectors and reviewers against a layer that is taken for right. Letters count that
/// this layer is done with.
public final class ProjectEvaluation {

    /// A list that is walked by hand has no use for more.
    private static final int MOST_ERRORS = 10_000;

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final LettersRead letters;

    ProjectEvaluation(Reviewer reviewer, LettersRead letters) {
        this.store = letters.store();
        this.reviewer = reviewer;
        this.letters = letters;
    }

    /// The layers that can be taken for right: the adjudicated one first, then the people.
    public List<String> layers() {
        List<String> names = new ArrayList<>();
        store.teamwork().reviewers().findGold().map(Reviewer::name).ifPresent(names::add);
        store.teamwork().reviewers().people().forEach(person -> names.add(person.name()));
        return names;
    }

    /// Measures. Blocks and reads letter after letter; not for the window's thread.
    ///
    /// @throws UnknownReviewer if the project has no such reviewer
    /// @throws CannotMeasure if gold is done with no letter
    /// @throws CancellationException if it was stopped
    public RunReport run(EvaluationOrder order, Progress progress) {
        Reviewer gold = known(order.gold());
        List<Reviewer> layers = new ArrayList<>(List.of(gold));
        order.predicted().map(this::known).ifPresent(layers::add);
        boolean ownOnly = layers.stream().allMatch(reviewer::equals);
        Set<LetterId> closed = ownOnly ? Set.of() : store.teamwork().rounds().closed();
        Study study = new Study();
        letters.forEach(
                layers,
                entry -> entry.status() == ReviewStatus.DONE && !closed.contains(entry.id()),
                progress,
                study::add);
        if (study.letters == 0) {
            throw new CannotMeasure(order.gold() + " is done with no letter yet");
        }
        return study.report();
    }

    private Reviewer known(String name) {
        return new KnownReviewers(store).named(name);
    }

    /// What was found so far.
    private static final class Study {

        private final RunDetails details = new RunDetails();
        private final List<RunError> errors = new ArrayList<>();
        private Evaluation evaluation = Evaluation.NONE;
        private int letters;
        private long allErrors;

        void add(ScannedLetter letter) {
            List<LabelledSpan> gold =
                    letter.layers().getFirst().marks().annotations().stream()
                            .map(one -> LabelledSpan.of(one).withoutRemarks())
                            .toList();
            List<Prediction> predicted = predictions(letter);
            letters++;
            evaluation =
                    evaluation.plus(
                            Evaluation.of(gold, predicted.stream().map(Prediction::said).toList()));
            details.add(letter.name(), gold, predicted);
            List<Prediction> golden =
                    gold.stream()
                            .map(one -> new Prediction(one, "", OptionalDouble.empty()))
                            .toList();
            for (Pairing<Prediction> pairing : Comparison.of(golden, predicted, Prediction::said)) {
                if (!pairing.isAgreed()) {
                    allErrors++;
                    if (errors.size() < MOST_ERRORS) {
                        errors.add(error(letter, pairing));
                    }
                }
            }
        }

        private static List<Prediction> predictions(ScannedLetter letter) {
            if (letter.layers().size() == 1) {
                return letter.layers().getFirst().marks().suggestions().stream()
                        .map(Prediction::of)
                        .toList();
            }
            return letter.layers().getLast().marks().annotations().stream()
                    .map(one ->
                            new Prediction(
                                    LabelledSpan.of(one).withoutRemarks(),
                                    "",
                                    OptionalDouble.empty()))
                    .toList();
        }

        private static RunError error(ScannedLetter letter, Pairing<Prediction> pairing) {
            return switch (pairing) {
                case Pairing.Both<Prediction> both ->
                        error(letter, Optional.of(both.left()), Optional.of(both.right()), both);
                case Pairing.OnlyLeft<Prediction> only ->
                        error(letter, Optional.of(only.left()), Optional.empty(), only);
                case Pairing.OnlyRight<Prediction> only ->
                        error(letter, Optional.empty(), Optional.of(only.right()), only);
            };
        }

        private static RunError error(
                ScannedLetter letter,
                Optional<Prediction> gold,
                Optional<Prediction> predicted,
                Pairing<Prediction> pairing) {
            Span span = gold.or(() -> predicted).orElseThrow().said().span();
            return new RunError(
                    letter.id(),
                    letter.name(),
                    gold.map(Prediction::said),
                    predicted.map(Prediction::said),
                    pairing.kinds(),
                    span.of(letter.text()),
                    predicted.map(Prediction::rule).orElse(""));
        }

        RunReport report() {
            return new RunReport(letters, evaluation, details, errors, allErrors);
        }
    }
}
