package org.glossator.quality.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Comparison;
import org.glossator.quality.difference.Pairing;

/// Takes letter after letter with gold and predictions, and says where the errors are. Used by one
/// thread.
public final class RunDetails {

    private static final int BINS = 10;

    private record Key(Span span, String label) {}

    private final SortedMap<Confusion.Cell, Long> confusion = new TreeMap<>();
    private final List<Reliability.Bin> bins = new ArrayList<>();
    private final Map<String, RuleScore> rules = new HashMap<>();
    private final List<LetterScore> letters = new ArrayList<>();
    private double squaredErrors;

    public RunDetails() {
        for (int i = 0; i < BINS; i++) {
            bins.add(new Reliability.Bin((double) i / BINS, 0, 0, 0));
        }
    }

    /// Takes one more letter.
    public void add(String letter, List<LabelledSpan> gold, List<Prediction> predictions) {
        List<Pairing<LabelledSpan>> pairings =
                Comparison.of(gold, predictions.stream().map(Prediction::said).toList());
        Confusion.add(pairings, confusion);
        letters.add(score(letter, pairings));
        Set<Key> places = new HashSet<>();
        gold.forEach(span -> places.add(new Key(span.span(), span.label())));
        for (Prediction prediction : predictions) {
            judge(
                    prediction,
                    // Found once only: a second prediction of it is wrong.
                    places.remove(new Key(prediction.said().span(), prediction.said().label())));
        }
    }

    public Confusion confusion() {
        return new Confusion(confusion);
    }

    public Reliability reliability() {
        return new Reliability(bins, squaredErrors);
    }

    /// Every rule, the least precise first.
    public List<RuleScore> rules() {
        return rules.values().stream()
                .sorted(
                        Comparator.comparingDouble(RuleScore::precision)
                                .thenComparing(
                                        Comparator.comparingLong(RuleScore::predicted).reversed())
                                .thenComparing(RuleScore::rule))
                .toList();
    }

    /// The letters with the most errors, those without any left out.
    public List<LetterScore> worstLetters(int most) {
        return letters.stream()
                .filter(letter -> letter.errors() > 0)
                .sorted(
                        Comparator.comparingLong(LetterScore::errors)
                                .reversed()
                                .thenComparing(LetterScore::letter))
                .limit(most)
                .toList();
    }

    private void judge(Prediction prediction, boolean right) {
        if (!prediction.rule().isEmpty()) {
            RuleScore before =
                    rules.getOrDefault(prediction.rule(), new RuleScore(prediction.rule(), 0, 0));
            rules.put(
                    prediction.rule(),
                    new RuleScore(
                            prediction.rule(),
                            before.predicted() + 1,
                            before.right() + (right ? 1 : 0)));
        }
        prediction
                .confidence()
                .ifPresent(confidence -> {
                    int bin = Math.clamp((int) (confidence * BINS), 0, BINS - 1);
                    bins.set(bin, bins.get(bin).plus(confidence, right));
                    double error = confidence - (right ? 1 : 0);
                    squaredErrors += error * error;
                });
    }

    private static LetterScore score(String letter, List<Pairing<LabelledSpan>> pairings) {
        long missed = 0;
        long spurious = 0;
        long wrong = 0;
        for (Pairing<LabelledSpan> pairing : pairings) {
            switch (pairing) {
                case Pairing.OnlyLeft<LabelledSpan> _ -> missed++;
                case Pairing.OnlyRight<LabelledSpan> _ -> spurious++;
                case Pairing.Both<LabelledSpan> both -> wrong += both.isAgreed() ? 0 : 1;
            }
        }
        return new LetterScore(letter, missed, spurious, wrong);
    }
}
