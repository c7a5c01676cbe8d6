package org.glossator.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.query.LetterFacts.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small letter, with a flag on the date, which waits, and a note on the rejected decision.
class RemarkedSuggestionTest {

    private static final MarkSet MARKS =
            Asked.marks()
                    .apply(new Edit.Remark(Asked.DATE.id(), Attributes.FLAG, null, "yes"))
                    .apply(new Edit.Remark(Asked.DECISION.id(), Attributes.NOTE, null, "why?"));

    private final LetterFacts letter =
            new LetterFacts(
                    "000_47fe",
                    Asked.TEXT,
                    List.of(new Layer("Reviewer A", LetterStage.STARTED, MARKS)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flag:yes | 03/19/2013, pages 41-42",
                "flag:yes status:undecided | 03/19/2013",
                "flag:no status:undecided | MTUS",
                "reviewer:\"Reviewer A\" flag:yes | 03/19/2013, pages 41-42",
                "reviewer:\"Reviewer A\" label:DATE |",
                "note:why |",
                "note:why status:rejected | not medically necessary"
            })
    void findsNotesAndFlagsOfSuggestions(String line, String found) {
        assertThat(Asked.found(line, letter))
                .isEqualTo(found == null ? List.of() : List.of(found.split(", ")));
    }
}
