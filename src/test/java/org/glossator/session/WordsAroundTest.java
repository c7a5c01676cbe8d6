package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;
import org.glossator.query.Context;
import org.glossator.store.QueueEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsAroundTest {

    @TempDir Path folder;

    @Test
    void eachPlaceIsSaidInTheWordsOfItsOwnLetter() {
        Path project =
                Labelled.project(
                        folder.resolve("project"),
                        "dev-02-2014-pdf-topicals",
                        "dev-04-2016-pharmacy");
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            List<LetterPlace> places = new ArrayList<>();
            for (QueueEntry entry : session.queue()) {
                places.add(new LetterPlace(entry.id(), new Span(100, 120)));
                places.add(new LetterPlace(entry.id(), new Span(0, 8)));
            }

            Map<LetterPlace, Context> read = session.wordsAround().read(places).join();

            assertThat(read).containsOnlyKeys(places);
            for (LetterPlace place : places) {
                String text = session.open(place.letter()).join().letter().text();
                assertThat(read).containsEntry(place, Context.of(place.span(), text));
            }
        }
    }
}
