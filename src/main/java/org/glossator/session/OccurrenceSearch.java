package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.letter.Span;
import org.glossator.query.Context;
import org.glossator.session.SearchReport.End;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.Scan;
import org.glossator.store.ScanCriteria;
import org.glossator.store.ScannedLetter;

/// One search for words over all letters but one. Marks are read only where the words stand, which
/// few letters have.
///
/// @param but the letter that is left out
record OccurrenceSearch(
        ProjectStore store, Reviewer reviewer, Occurrences.Wanted wanted, LetterId but) {

    /// Letters of one turn at the file: few enough that a stop is heard several times a second.
    private static final int HELPING = 64;

    /// @param onFound told the letters as they are found, on the calling thread
    SearchReport run(Progress progress, Consumer<List<OtherLetter>> onFound) {
        Scan scan = store.scan(ScanCriteria.ALL, List.of(reviewer), false);
        int total = scan.remaining();
        int looked = 0;
        int places = 0;
        int letters = 0;
        while (!progress.stopping()) {
            List<ScannedLetter> read = scan.next(HELPING);
            if (read.isEmpty()) {
                return new SearchReport(places, letters, End.COMPLETE);
            }
            List<OtherLetter> found = new ArrayList<>();
            for (ScannedLetter letter : read) {
                in(letter).ifPresent(found::add);
            }
            letters += found.size();
            places += found.stream().mapToInt(one -> one.places().count()).sum();
            if (!found.isEmpty()) {
                onFound.accept(found);
            }
            looked += read.size();
            progress.at(Math.min(looked, total), total);
        }
        return new SearchReport(places, letters, End.STOPPED);
    }

    private Optional<OtherLetter> in(ScannedLetter letter) {
        if (letter.id().equals(but)) {
            return Optional.empty();
        }
        List<Span> spans = Occurrences.spans(letter.text(), wanted.words());
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Occurrences.Places places =
                Occurrences.in(spans, wanted.label(), store.marks(letter.id(), reviewer));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OtherLetter(
                                letter.id(),
                                letter.name(),
                                places,
                                Context.of(places.all().getFirst(), letter.text())));
    }
}
