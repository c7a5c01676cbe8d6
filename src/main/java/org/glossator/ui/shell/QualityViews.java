package org.glossator.ui.shell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.glossator.letter.Span;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.task.Jobs;

/// What the views of the QA lead are made of.
///
/// @param say says words in the status bar
/// @param goTo shows a place of a letter in the review
/// @param written told of the folders that are written
/// @param busy told when nothing may be edited, and when it may be again
record QualityViews(
        Desk desk,
        Jobs jobs,
        WindowParts parts,
        FilePicker picker,
        Consumer<String> say,
        BiConsumer<LetterId, Span> goTo,
        WrittenFolder written,
        Consumer<Boolean> busy) {

    void addTo(Views views) {
        Texts texts = parts.texts();
        views.add(View.ADJUDICATION, () -> new AdjudicationView(desk, jobs, texts, say));
        views.add(View.SPOT_CHECK, () -> new SpotCheckView(desk, jobs, parts, picker, say, goTo));
        views.add(View.EVALUATION, () -> new EvaluationView(desk, jobs, texts, picker, say, goTo));
        views.add(
                View.DASHBOARD,
                () ->
                        new DashboardView(
                                desk, jobs, texts, say, picker, parts.clock(), parts.zone()));
        views.add(
                View.RELEASES,
                () -> new ReleasesView(desk, jobs, texts, picker, say, goTo, written));
        views.add(View.CONSISTENCY, () -> new ConsistencyView(desk, jobs, texts, say, goTo, busy));
    }
}
