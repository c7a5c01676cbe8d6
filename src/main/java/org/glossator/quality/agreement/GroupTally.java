package org.glossator.quality.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelEvaluation;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Comparison;
import org.glossator.quality.difference.Pairing;

/// The counts of a group of letters, summed over all pairs of reviewers.
final class GroupTally {

    private final Map<String, KappaTally> kappas = new HashMap<>();
    private final Map<String, UnitTally> units = new HashMap<>();
    private final Map<String, Differences> differences = new HashMap<>();
    private final KappaTally kappa = new KappaTally();
    private final List<String> labels;
    private Evaluation evaluation = Evaluation.NONE;

    /// @param labels those that the letters may have
    GroupTally(List<String> labels) {
        this.labels = labels;
        for (String label : labels) {
            kappas.put(label, new KappaTally());
            units.put(label, new UnitTally());
            differences.put(label, Differences.NONE);
        }
    }

    void add(LayeredLetter letter, Tokens tokens) {
        tokens.cut(letter.text());
        List<Map<String, List<Span>>> layers =
                letter.layers().stream().map(GroupTally::byLabel).toList();
        List<TokenLabels> tokenLabels =
                layers.stream().map(spans -> TokenLabels.of(tokens, spans)).toList();
        for (int i = 0; i < layers.size(); i++) {
            for (int j = i + 1; j < layers.size(); j++) {
                compare(letter.layers().get(i), letter.layers().get(j));
                TokenLabels.compare(tokenLabels.get(i), tokenLabels.get(j), kappa);
                for (String label : labels) {
                    TokenLabels.compare(
                            tokenLabels.get(i), tokenLabels.get(j), label, kappas.get(label));
                }
            }
        }
        for (String label : labels) {
            units.get(label)
                    .add(
                            letter.text().length(),
                            layers.stream()
                                    .map(spans -> spans.getOrDefault(label, List.of()))
                                    .toList());
        }
    }

    /// Adds another group's counts, of the same labels.
    void add(GroupTally other) {
        evaluation = evaluation.plus(other.evaluation);
        kappa.add(other.kappa, 1);
        for (String label : labels) {
            kappas.get(label).add(other.kappas.get(label), 1);
            units.get(label).add(other.units.get(label));
            differences.merge(label, other.differences.get(label), Differences::plus);
        }
    }

    private void compare(List<LabelledSpan> left, List<LabelledSpan> right) {
        evaluation = evaluation.plus(Evaluation.of(left, right));
        for (Pairing<LabelledSpan> pairing : Comparison.of(left, right)) {
            differences.merge(label(pairing), Differences.of(pairing), Differences::plus);
        }
    }

    KappaTally kappa() {
        return kappa;
    }

    KappaTally kappa(String label) {
        return kappas.get(label);
    }

    UnitTally units(String label) {
        return units.get(label);
    }

    Differences differences(String label) {
        return differences.get(label);
    }

    LabelEvaluation evaluation(String label) {
        return evaluation.labels().getOrDefault(label, LabelEvaluation.NONE);
    }

    private static String label(Pairing<LabelledSpan> pairing) {
        return switch (pairing) {
            case Pairing.Both<LabelledSpan> both -> both.left().label();
            case Pairing.OnlyLeft<LabelledSpan> only -> only.left().label();
            case Pairing.OnlyRight<LabelledSpan> only -> only.right().label();
        };
    }

    /// The places of each label in order; those of one label that overlap become one.
    private static Map<String, List<Span>> byLabel(List<LabelledSpan> spans) {
        Map<String, List<Span>> byLabel = new TreeMap<>();
        spans.stream()
                .sorted(Comparator.comparing(LabelledSpan::span))
                .forEach(span -> {
                    List<Span> places =
                            byLabel.computeIfAbsent(span.label(), _ -> new ArrayList<>());
                    if (!places.isEmpty() && places.getLast().overlaps(span.span())) {
                        Span last = places.removeLast();
                        places.add(new Span(last.start(), Math.max(last.end(), span.span().end())));
                    } else {
                        places.add(span.span());
                    }
                });
        return byLabel;
    }
}
