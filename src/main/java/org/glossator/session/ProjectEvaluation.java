package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glossator.detect.Detection;
import org.glossator.detect.drug.UserLexicon;
import org.glossator.letter.Span;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Comparison;
import org.glossator.quality.difference.Pairing;
import org.glossator.quality.run.Prediction;
import org.glossator.quality.run.RunDetails;
import org.glossator.quality.run.RunMistakes;
import org.glossator.store.LabelRoutes;
import org.glossator.store.LetterId;
import org.glossator.store.MarksRead;
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
    private final Supplier<Detection> detection;
    private final LettersRead letters;

    ProjectEvaluation(Reviewer reviewer, Supplier<Detection> detection, LettersRead letters) {
        this.store = letters.store();
        this.reviewer = reviewer;
        this.detection = detection;
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
    /// @throws UncheckedIOException if a lexicon cannot be read
    /// @throws CancellationException if it was stopped
    public RunReport run(EvaluationOrder order, Progress progress) {
        KnownReviewers people = new KnownReviewers(store);
        Reviewer gold = people.named(order.gold());
        List<Reviewer> layers = new ArrayList<>(List.of(gold));
        if (order.measured() instanceof Measured.Layer(String name)) {
            layers.add(people.named(name));
        }
        boolean ownOnly = layers.stream().allMatch(reviewer::equals);
        Set<LetterId> closed = ownOnly ? Set.of() : store.teamwork().rounds().closed();
        Function<ScannedLetter, List<Prediction>> predictions = predictions(order.measured());
        Study study = new Study();
        letters.forEach(
                layers,
                entry -> entry.status() == ReviewStatus.DONE && !closed.contains(entry.id()),
                needed(order.measured()),
                progress,
                several ->
                        several.stream()
                                .map(letter -> Predicted.of(letter, predictions.apply(letter)))
                                .toList(),
                several -> several.forEach(study::add));
        if (study.letters == 0) {
            throw new CannotMeasure(order.gold() + " is done with no letter yet");
        }
        return study.report();
    }

    /// What got better and what got worse from one run to another. Blocks; not for the window's
    /// thread.
    ///
    /// @throws CannotMeasure if they were measured against different layers
    /// @throws CancellationException if it was stopped
    public RunChanges changes(KeptRun before, KeptRun now, Progress progress) {
        if (!before.order().gold().equals(now.order().gold())) {
            throw new CannotMeasure(
                    "one run is against %s, the other against %s"
                            .formatted(before.order().gold(), now.order().gold()));
        }
        return RunChanges.of(before, now, store, progress);
    }

    private static MarksRead needed(Measured measured) {
        return switch (measured) {
            case Measured.AsImported() -> MarksRead.ALL;
            case Measured.Layer _, Measured.Detectors _ -> MarksRead.ANNOTATIONS;
        };
    }

    private Function<ScannedLetter, List<Prediction>> predictions(Measured measured) {
        return switch (measured) {
            case Measured.AsImported() ->
                    letter ->
                            letter.layers().getFirst().marks().suggestions().stream()
                                    .map(Prediction::of)
                                    .toList();
            case Measured.Layer _ -> ProjectEvaluation::ofLayer;
            case Measured.Detectors(List<Path> lexicons) -> {
                Detection detectors = detectors(lexicons);
                Set<String> silenced = ProjectMemory.silencedRules(store);
                LabelRoutes routes = store.schemaEdits().routes();
                yield letter ->
                        routes
                                .on(ProjectMemory.heard(detectors.detect(letter.text()), silenced))
                                .stream()
                                .map(Prediction::of)
                                .toList();
            }
        };
    }

    private static List<Prediction> ofLayer(ScannedLetter letter) {
        return letter.layers().getLast().marks().annotations().stream()
                .map(one -> bare(LabelledSpan.of(one).withoutRemarks()))
                .toList();
    }

    private static Prediction bare(LabelledSpan said) {
        return new Prediction(said, "", OptionalDouble.empty());
    }

    private Detection detectors(List<Path> lexicons) {
        if (lexicons.isEmpty()) {
            return detection.get();
        }
        List<UserLexicon> lists = new ArrayList<>();
        for (Path lexicon : lexicons) {
            try {
                lists.add(UserLexicon.read(lexicon));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Detection.with(lists);
    }

    /// A letter with what is measured on it, as far as any thread can measure it.
    private record Predicted(
            ScannedLetter letter,
            List<LabelledSpan> gold,
            List<Prediction> predictions,
            Evaluation evaluation,
            RunMistakes.OfLetter mistakes,
            List<Pairing<Prediction>> errors) {

        static Predicted of(ScannedLetter letter, List<Prediction> predictions) {
            List<LabelledSpan> gold =
                    letter.layers().getFirst().marks().annotations().stream()
                            .map(one -> LabelledSpan.of(one).withoutRemarks())
                            .toList();
            List<LabelledSpan> said = predictions.stream().map(Prediction::said).toList();
            List<Prediction> golden = gold.stream().map(ProjectEvaluation::bare).toList();
            return new Predicted(
                    letter,
                    gold,
                    predictions,
                    Evaluation.of(gold, said),
                    RunMistakes.OfLetter.of(gold, said),
                    Comparison.of(golden, predictions, Prediction::said).stream()
                            .filter(pairing -> !pairing.isAgreed())
                            .toList());
        }
    }

    /// What was found so far.
    private static final class Study {

        private final RunDetails details = new RunDetails();
        private final RunMistakes mistakes = new RunMistakes();
        private final List<RunError> errors = new ArrayList<>();
        private Evaluation evaluation = Evaluation.NONE;
        private int letters;
        private long allErrors;

        void add(Predicted measured) {
            ScannedLetter letter = measured.letter();
            letters++;
            evaluation = evaluation.plus(measured.evaluation());
            mistakes.add(String.valueOf(letter.id().value()), measured.mistakes());
            details.add(letter.name(), measured.gold(), measured.predictions());
            allErrors += measured.errors().size();
            measured.errors().stream()
                    .limit(MOST_ERRORS - errors.size())
                    .forEach(pairing -> errors.add(error(letter, pairing)));
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
            return new RunReport(letters, evaluation, details, errors, allErrors, mistakes);
        }
    }
}
