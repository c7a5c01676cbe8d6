package org.glossator.ui.shell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.glossator.letter.Span;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.task.Jobs;

/// What the views of the QA lead are made of.
///
/// @param say says words in the status bar
/// @param goTo shows a place of a letter in the review
record QualityViews(
        Desk desk, Jobs jobs, Texts texts, Consumer<String> say, BiConsumer<LetterId, Span> goTo) {

    void addTo(Views views) {
        views.add(View.ADJUDICATION, () -> new AdjudicationView(desk, jobs, texts, say));
        views.add(
                View.CONSISTENCY,
                () -> new ConsistencyView(desk.session(), jobs, texts, say, goTo));
    }
}
