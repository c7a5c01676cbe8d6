package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.quality.sample.RecallEstimate;
import org.glossator.quality.sample.SampleEstimate;
import org.glossator.quality.sample.StratumResult;
import org.glossator.store.Sample;

/// Adds up the verdicts on a kept sample.
record SampleTally(Sample sample, SamplePlan plan, List<Sample.Item> items) {

    SampleResult of(Map<Integer, Sample.Verdict> verdicts) {
        Map<String, Long> checked = new HashMap<>();
        Map<String, Long> right = new HashMap<>();
        List<Sample.Item> wrong = new ArrayList<>();
        SortedMap<String, Long> wrongByRule = new TreeMap<>();
        for (Sample.Item item : items) {
            Sample.Verdict verdict = verdicts.get(item.place());
            if (verdict != null) {
                checked.merge(item.stratum(), 1L, Long::sum);
                if (verdict.answer() == Sample.Answer.YES) {
                    right.merge(item.stratum(), 1L, Long::sum);
                } else {
                    wrong.add(item);
                    wrongByRule.merge(item.rule(), 1L, Long::sum);
                }
            }
        }
        List<StratumResult> strata = new ArrayList<>();
        sample.lots()
                .forEach((name, lot) ->
                        strata.add(
                                new StratumResult(
                                        name,
                                        lot,
                                        checked.getOrDefault(name, 0L),
                                        right.getOrDefault(name, 0L))));
        return result(strata, wrong, wrongByRule, verdicts);
    }

    private SampleResult result(
            List<StratumResult> strata,
            List<Sample.Item> wrong,
            SortedMap<String, Long> wrongByRule,
            Map<Integer, Sample.Verdict> verdicts) {
        Optional<SampleEstimate> estimate =
                verdicts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(SampleEstimate.of(strata, plan.level()));
        boolean spans = sample.kind() == Sample.Kind.SPANS;
        boolean all = verdicts.size() == items.size();
        return new SampleResult(
                strata.stream().mapToLong(StratumResult::lot).sum(),
                items.size(),
                verdicts.size(),
                strata,
                estimate,
                spans && all ? estimate.map(it -> accepts(it, wrong.size())) : Optional.empty(),
                wrong,
                wrongByRule,
                spans ? Optional.empty() : estimate.map(_ -> recall(strata, verdicts)));
    }

    private boolean accepts(SampleEstimate estimate, int wrong) {
        Integer allowed = plan.allowed();
        Double accept = plan.accept();
        return allowed != null ? wrong <= allowed : accept != null && estimate.showsAtLeast(accept);
    }

    private RecallEstimate recall(
            List<StratumResult> strata, Map<Integer, Sample.Verdict> verdicts) {
        long misses = verdicts.values().stream().mapToLong(Sample.Verdict::misses).sum();
        return RecallEstimate.of(strata.getFirst(), misses, plan.suggested(), plan.level());
    }
}
