package org.glossator.quality.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.glossator.quality.Accuracy;
import org.glossator.quality.Interval;
import org.glossator.quality.LabelEvaluation;

/// Measures from the counts of groups of letters, with the intervals that drawing groups again
/// gives.
final class AgreementResult {

    private final List<String> labels;
    private final List<GroupTally> groups;
    private final Map<String, Disagreement.Groups> units = new LinkedHashMap<>();
    private final int[][] draws;
    private final double level;

    AgreementResult(
            List<String> labels, List<GroupTally> groups, int reviewers, Bootstrap bootstrap) {
        this.groups = groups;
        this.labels = labels.stream().filter(this::isUsed).toList();
        this.level = bootstrap.level();
        for (String label : this.labels) {
            List<UnitTally> tallies = groups.stream().map(group -> group.units(label)).toList();
            units.put(label, new Disagreement.Groups(tallies, reviewers));
        }
        draws = draws(groups.size(), bootstrap);
    }

    Agreement of(long letters) {
        SortedMap<String, LabelAgreement> each = new TreeMap<>();
        labels.forEach(label -> each.put(label, of(List.of(label), group -> group.kappa(label))));
        return new Agreement(letters, each, of(labels, GroupTally::kappa));
    }

    private LabelAgreement of(List<String> some, Function<GroupTally, KappaTally> ofGroup) {
        KappaTally[] kappas = groups.stream().map(ofGroup).toArray(KappaTally[]::new);
        int[] once = new int[groups.size()];
        Arrays.fill(once, 1);
        LabelEvaluation evaluation = evaluation(some);
        long[][] scores = scores(some);
        Differences differences =
                groups.stream()
                        .flatMap(group -> some.stream().map(group::differences))
                        .reduce(Differences.NONE, Differences::plus);
        return new LabelAgreement(
                evaluation.strict().gold(),
                evaluation.strict().predicted(),
                estimate(once, weights -> ratio(scores, weights, 0, 1)),
                estimate(once, weights -> ratio(scores, weights, 2, 1)),
                estimate(once, weights -> kappa(kappas, weights)),
                estimate(once, weights -> alpha(some, weights)),
                estimate(once, weights -> ratio(scores, weights, 3, 4)),
                differences);
    }

    /// For each group: twice the strict matches, the spans of both, twice the overlapping matches,
    /// attributes alike, attributes compared.
    private long[][] scores(List<String> some) {
        long[][] scores = new long[groups.size()][];
        for (int g = 0; g < scores.length; g++) {
            GroupTally group = groups.get(g);
            LabelEvaluation sum =
                    some.stream()
                            .map(group::evaluation)
                            .reduce(LabelEvaluation.NONE, LabelEvaluation::plus);
            Accuracy attributes = sum.attributeAccuracy();
            scores[g] =
                    new long[] {
                        2 * sum.strict().matched(),
                        sum.strict().gold() + sum.strict().predicted(),
                        2 * sum.overlap().matched(),
                        attributes.correct(),
                        attributes.total()
                    };
        }
        return scores;
    }

    private LabelEvaluation evaluation(List<String> some) {
        return groups.stream()
                .flatMap(group -> some.stream().map(group::evaluation))
                .reduce(LabelEvaluation.NONE, LabelEvaluation::plus);
    }

    private static double ratio(long[][] scores, int[] weights, int above, int below) {
        double sum = 0;
        double of = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += (double) weights[g] * scores[g][above];
            of += (double) weights[g] * scores[g][below];
        }
        return of == 0 ? Double.NaN : sum / of;
    }

    private static double kappa(KappaTally[] kappas, int[] weights) {
        KappaTally sum = new KappaTally();
        for (int g = 0; g < weights.length; g++) {
            if (weights[g] > 0) {
                sum.add(kappas[g], weights[g]);
            }
        }
        return sum.kappa().orElse(Double.NaN);
    }

    private double alpha(List<String> some, int[] weights) {
        return some.stream()
                .map(label -> units.get(label).weighed(weights))
                .reduce(Disagreement.NONE, Disagreement::plus)
                .alpha()
                .orElse(Double.NaN);
    }

    private Estimate estimate(int[] once, ToDoubleFunction<int[]> measure) {
        double value = measure.applyAsDouble(once);
        if (Double.isNaN(value)) {
            return new Estimate(OptionalDouble.empty(), Optional.empty());
        }
        double[] replicates =
                Arrays.stream(draws)
                        .mapToDouble(measure)
                        .filter(replicate -> !Double.isNaN(replicate))
                        .toArray();
        return new Estimate(
                OptionalDouble.of(value),
                replicates.length == 0
                        ? Optional.empty()
                        : Optional.of(Interval.percentile(replicates, level)));
    }

    private boolean isUsed(String label) {
        return groups.stream()
                .map(group -> group.evaluation(label).strict())
                .anyMatch(score -> score.gold() + score.predicted() > 0);
    }

    /// How often each group is drawn in each replicate; none if there is nothing to draw from.
    private static int[][] draws(int groups, Bootstrap bootstrap) {
        if (groups < 2) {
            return new int[0][];
        }
        Random random = new Random(bootstrap.seed());
        int[][] draws = new int[bootstrap.replicates()][groups];
        for (int[] draw : draws) {
            for (int i = 0; i < groups; i++) {
                draw[random.nextInt(groups)]++;
            }
        }
        return draws;
    }
}
