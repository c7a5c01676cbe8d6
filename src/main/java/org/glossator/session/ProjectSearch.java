package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.query.Hit;
import org.glossator.query.LetterFacts;
import org.glossator.query.Query;
import org.glossator.session.SearchReport.End;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Scan;
import org.glossator.store.ScannedLetter;

/// One search over a project's letters, in the order of their import.
final class ProjectSearch {

    /// The first letters are read in small helpings, so that the first hits are there at once.
    private static final int FIRST_HELPING = 8;

    private static final int LARGEST_HELPING = 128;

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Query query;
    private final int most;

    ProjectSearch(ProjectStore store, Reviewer reviewer, Query query, int most) {
        this.store = store;
        this.reviewer = reviewer;
        this.query = query;
        this.most = most;
    }

    /// @param onHits told the hits as they are found, on the calling thread
    SearchReport run(Progress progress, Consumer<List<SearchHit>> onHits) {
        Scan scan = store.scan(Narrowing.of(query), layers(), query.asksForSpans());
        Blindfold blindfold = Blindfold.of(store, reviewer);
        int total = scan.remaining();
        int looked = 0;
        int hits = 0;
        int letters = 0;
        int helping = FIRST_HELPING;
        while (!progress.stopping()) {
            List<ScannedLetter> read = scan.next(helping);
            if (read.isEmpty()) {
                return new SearchReport(hits, letters, End.COMPLETE);
            }
            List<SearchHit> found = new ArrayList<>();
            for (ScannedLetter letter : read) {
                List<Hit> here = query.hits(facts(letter, blindfold));
                letters += here.isEmpty() ? 0 : 1;
                here.forEach(hit -> found.add(new SearchHit(letter.id(), letter.name(), hit)));
                if (hits + found.size() > most) {
                    onHits.accept(List.copyOf(found.subList(0, most - hits)));
                    return new SearchReport(most, letters, End.LIMIT);
                }
            }
            hits += found.size();
            looked += read.size();
            if (!found.isEmpty()) {
                onHits.accept(found);
            }
            progress.at(Math.min(looked, total), total);
            helping = Math.min(LARGEST_HELPING, helping * 2);
        }
        return new SearchReport(hits, letters, End.STOPPED);
    }

    /// Somebody else's work is looked at only if the query names reviewers.
    private List<Reviewer> layers() {
        return query.namesReviewers()
                ? store.teamwork().reviewers().all().stream().map(ReviewerEntry::reviewer).toList()
                : List.of(reviewer);
    }

    private static LetterFacts facts(ScannedLetter letter, Blindfold blindfold) {
        return new LetterFacts(
                letter.name(),
                letter.text(),
                blindfold.visible(letter).stream()
                        .map(layer ->
                                new LetterFacts.Layer(
                                        layer.reviewer().name(),
                                        Searching.stage(layer.status()),
                                        layer.marks()))
                        .toList());
    }
}
