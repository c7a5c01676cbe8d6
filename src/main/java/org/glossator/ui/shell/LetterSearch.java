package org.glossator.ui.shell;

import java.util.List;
import org.glossator.query.LetterFacts;
import org.glossator.query.LetterStage;
import org.glossator.query.Query;
import org.glossator.session.OpenLetter;
import org.glossator.session.SearchHit;
import org.glossator.session.Searching;
import org.glossator.store.QueueEntry;

/// Finding in the open letter, as it stands on the desk: edits that are not on disk yet count.
record LetterSearch(Desk desk) {

    /// None if no letter is open or nothing is looked for.
    List<SearchHit> hits(Query query) {
        OpenLetter open = desk.letter().get();
        if (open == null || query.isEmpty()) {
            return List.of();
        }
        return query.hits(facts(open)).stream()
                .map(hit -> new SearchHit(open.id(), open.letter().name(), hit))
                .toList();
    }

    private LetterFacts facts(OpenLetter open) {
        LetterFacts.Layer layer =
                new LetterFacts.Layer(
                        desk.session().reviewer().name(), stage(open), desk.marks().get());
        return new LetterFacts(open.letter().name(), open.letter().text(), List.of(layer));
    }

    private LetterStage stage(OpenLetter open) {
        return desk.queue().stream()
                .filter(entry -> entry.id().equals(open.id()))
                .findFirst()
                .map(QueueEntry::status)
                .map(Searching::stage)
                .orElse(LetterStage.NEW);
    }
}
