package org.glossator.session;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.glossator.quality.sample.RecallEstimate;
import org.glossator.quality.sample.SampleEstimate;
import org.glossator.quality.sample.StratumResult;
import org.glossator.store.Sample;

/// What one reviewer's verdicts on a kept sample come to so far.
///
/// @param lot how many the sample was drawn from
/// @param drawn how many were drawn
/// @param checked how many of those the reviewer has judged
/// @param strata of spans: those that are right as they are; of windows: those that lack nothing
/// @param estimate for the whole lot, once something was checked
/// @param accepted whether the lot is; only of spans, once all are checked
/// @param wrong the items that were not right, in their order
/// @param wrongByRule how many of each rule
/// @param recall of windows, once something was checked; as if every suggestion were right
public record SampleResult(
        long lot,
        int drawn,
        int checked,
        List<StratumResult> strata,
        Optional<SampleEstimate> estimate,
        Optional<Boolean> accepted,
        List<Sample.Item> wrong,
        SortedMap<String, Long> wrongByRule,
        Optional<RecallEstimate> recall) {

    public SampleResult {
        strata = List.copyOf(strata);
        wrong = List.copyOf(wrong);
    }
}
