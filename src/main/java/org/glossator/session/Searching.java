package org.glossator.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.glossator.detect.rule.Rule;
import org.glossator.query.LetterStage;
import org.glossator.query.Query;
import org.glossator.query.Vocabulary;
import org.glossator.schema.LabelSchema;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;

/// Finding letters and spans of a project.
public final class Searching {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final LabelSchema schema;
    private final Workers workers;

    Searching(ProjectStore store, Reviewer reviewer, LabelSchema schema, Workers workers) {
        this.store = store;
        this.reviewer = reviewer;
        this.schema = schema;
        this.workers = workers;
    }

    /// How far a letter is, in a query's terms.
    public static LetterStage stage(ReviewStatus status) {
        return switch (status) {
            case NEW -> LetterStage.NEW;
            case STARTED -> LetterStage.STARTED;
            case DONE -> LetterStage.DONE;
        };
    }

    /// What queries on this project can name.
    public Vocabulary vocabulary() {
        return new Vocabulary(
                schema, store.reviewers(), Stream.of(Rule.values()).map(Rule::id).toList());
    }

    /// Searches all letters for what answers the query. Blocks until it is done or stopped; not for
    /// the window's thread. Edits go on meanwhile.
    ///
    /// @param most after how many hits it ends
    /// @param onHits told the hits in the order of the letters as they are found, on this thread
    public SearchReport search(
            Query query, int most, Progress progress, Consumer<List<SearchHit>> onHits) {
        return new ProjectSearch(store, reviewer, query, most).run(progress, onHits);
    }

    /// The same off this thread, and beside an import that may be running.
    public CompletableFuture<SearchReport> searchLater(
            Query query, int most, Progress progress, Consumer<List<SearchHit>> onHits) {
        return CompletableFuture.supplyAsync(
                () -> search(query, most, progress, onHits), workers.readers());
    }

    /// The lowest confidence that waits for this reviewer's decision, of each letter that has one.
    public CompletableFuture<Map<LetterId, Double>> doubtsLater() {
        return CompletableFuture.supplyAsync(() -> store.doubts(reviewer), workers.readers());
    }
}
