package org.glossator.ui.shell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.glossator.letter.Span;
import org.glossator.store.LetterId;

/// What the views of the QA lead are made of.
///
/// @param goTo shows a place of a letter in the review
/// @param written told of the folders that are written
/// @param busy told when nothing may be edited, and when it may be again
record QualityViews(
        Tools tools,
        WindowParts parts,
        BiConsumer<LetterId, Span> goTo,
        WrittenFolder written,
        Consumer<Boolean> busy) {

    void addTo(Views views) {
        views.add(View.ADJUDICATION, () -> new AdjudicationView(tools));
        views.add(View.SPOT_CHECK, () -> new SpotCheckView(tools, parts.zone(), goTo));
        views.add(View.EVALUATION, () -> new EvaluationView(tools, goTo));
        views.add(View.DASHBOARD, () -> new DashboardView(tools, parts.clock(), parts.zone()));
        views.add(View.RELEASES, () -> new ReleasesView(tools, goTo, written));
        views.add(
                View.CONSISTENCY,
                () -> new ConsistencyView(tools, goTo, new BulkJobs(tools, busy)));
    }
}
