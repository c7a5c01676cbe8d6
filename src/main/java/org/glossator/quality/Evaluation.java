package org.glossator.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Predicted spans measured against gold ones, label by label.
///
/// Matching is one to one: a gold span is found once, and a second prediction at its place is
/// wrong. With M matches of G gold and P predicted spans, precision is M/P, recall M/G and F1
/// 2M/(G+P). An attribute is compared on strict matches only, for every name that the gold or the
/// prediction has; one that only one of them has is wrong.
///
/// @param labels the labels that occur in gold or prediction, sorted
public record Evaluation(SortedMap<String, LabelEvaluation> labels) {

    /// The evaluation of nothing, to add others to.
    public static final Evaluation NONE = new Evaluation(Collections.emptySortedMap());

    public Evaluation {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /// Measures the predictions for one letter.
    public static Evaluation of(Collection<LabelledSpan> gold, Collection<LabelledSpan> predicted) {
        Map<String, List<LabelledSpan>> goldOf = byLabel(gold);
        Map<String, List<LabelledSpan>> predictedOf = byLabel(predicted);
        Set<String> names = new TreeSet<>(goldOf.keySet());
        names.addAll(predictedOf.keySet());
        SortedMap<String, LabelEvaluation> labels = new TreeMap<>();
        for (String name : names) {
            labels.put(
                    name,
                    ofOneLabel(
                            goldOf.getOrDefault(name, List.of()),
                            predictedOf.getOrDefault(name, List.of())));
        }
        return new Evaluation(labels);
    }

    private static Map<String, List<LabelledSpan>> byLabel(Collection<LabelledSpan> spans) {
        Map<String, List<LabelledSpan>> byLabel = new HashMap<>();
        for (LabelledSpan span : spans) {
            byLabel.computeIfAbsent(span.label(), _ -> new ArrayList<>()).add(span);
        }
        return byLabel;
    }

    /// The sum over all labels (micro average).
    public LabelEvaluation all() {
        return labels.values().stream().reduce(LabelEvaluation.NONE, LabelEvaluation::plus);
    }

    /// Two letters, or two parts of a corpus, together.
    public Evaluation plus(Evaluation other) {
        SortedMap<String, LabelEvaluation> sum = new TreeMap<>(labels);
        other.labels.forEach((label, part) -> sum.merge(label, part, LabelEvaluation::plus));
        return new Evaluation(sum);
    }

    private static LabelEvaluation ofOneLabel(
            List<LabelledSpan> gold, List<LabelledSpan> predicted) {
        Map<Span, LabelledSpan> goldAt = new HashMap<>();
        gold.forEach(span -> goldAt.putIfAbsent(span.span(), span));
        SortedMap<String, Accuracy> attributes = new TreeMap<>();
        long strict = 0;
        for (LabelledSpan prediction : predicted) {
            LabelledSpan match = goldAt.remove(prediction.span());
            if (match != null) {
                strict++;
                compare(match.attributes(), prediction.attributes(), attributes);
            }
        }
        int overlapping =
                new OverlapMatching(
                                gold.stream().map(LabelledSpan::span).toList(),
                                predicted.stream().map(LabelledSpan::span).toList())
                        .size();
        return new LabelEvaluation(
                new Score(gold.size(), predicted.size(), strict),
                new Score(gold.size(), predicted.size(), overlapping),
                attributes);
    }

    private static void compare(
            Attributes gold, Attributes predicted, SortedMap<String, Accuracy> sums) {
        for (int i = 0; i < gold.size(); i++) {
            String name = gold.name(i);
            boolean same = predicted.get(name).filter(gold.value(i)::equals).isPresent();
            sums.merge(name, new Accuracy(1, same ? 1 : 0), Accuracy::plus);
        }
        for (int i = 0; i < predicted.size(); i++) {
            if (gold.get(predicted.name(i)).isEmpty()) {
                sums.merge(predicted.name(i), new Accuracy(1, 0), Accuracy::plus);
            }
        }
    }
}
