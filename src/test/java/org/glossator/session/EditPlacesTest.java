package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.EditId;
import org.glossator.store.LoggedEdit;
import org.junit.jupiter.api.Test;

/// Where in the letter each edit was, also of those that only name a mark.
class EditPlacesTest {

    private static final Span FIRST = new Span(10, 18);
    private static final Span WIDER = new Span(8, 18);
    private static final Span SECOND = new Span(30, 35);

    private static final Suggestion DRUG =
            Suggestion.of(FIRST, "DRUG", Attributes.none(), "drug", 0.9);
    private static final Suggestion WITHDRAWN =
            Suggestion.of(SECOND, "GONE", Attributes.none(), "rule", 0.9);
    private static final Annotation ACCEPTED =
            Annotation.accepting(DRUG, new MarkId(new UUID(0, 1)));

    @Test
    void anEditIsWhereItsMarkStandsOnceItIsDone() {
        assertThat(
                        places(
                                new Edit.Remark(DRUG.id(), Attributes.NOTE, null, "ask"),
                                new Edit.Accept(DRUG.id(), ACCEPTED),
                                new Edit.Resize(ACCEPTED.id(), FIRST, WIDER),
                                new Edit.Relabel(ACCEPTED.id(), "DRUG", "DATE"),
                                new Edit.SetAttribute(ACCEPTED.id(), "value", null, "2014")))
                .containsExactly(
                        List.of(FIRST),
                        List.of(FIRST),
                        List.of(WIDER),
                        List.of(WIDER),
                        List.of(WIDER));
    }

    @Test
    void anEditThatTakesAMarkAwayIsWhereItStood() {
        assertThat(
                        places(
                                new Edit.Add(ACCEPTED.withSpan(SECOND)),
                                new Edit.Remove(ACCEPTED.withSpan(SECOND)),
                                new Edit.Reject(DRUG.id()),
                                new Edit.Reopen(DRUG.id(), null)))
                .containsExactly(List.of(SECOND), List.of(SECOND), List.of(FIRST), List.of(FIRST));
    }

    @Test
    void anEditOfManyMarksIsAtEachOfTheirPlacesOnce() {
        Edit several =
                new Edit.Batch(
                        List.of(
                                new Edit.Reject(WITHDRAWN.id()),
                                new Edit.Accept(DRUG.id(), ACCEPTED),
                                new Edit.Relabel(ACCEPTED.id(), "DRUG", "DATE")));

        assertThat(places(several)).containsExactly(List.of(FIRST, SECOND));
    }

    private static List<List<Span>> places(Edit... edits) {
        List<LoggedEdit> log = new ArrayList<>();
        for (Edit edit : edits) {
            log.add(
                    new LoggedEdit(
                            new EditId(log.size() + 1),
                            Instant.EPOCH,
                            LoggedEdit.Kind.DO,
                            edit,
                            Duration.ZERO,
                            null));
        }
        return EditPlaces.of(new LetterHistory(MarkSet.of(List.of(DRUG)), List.of(WITHDRAWN), log));
    }
}
