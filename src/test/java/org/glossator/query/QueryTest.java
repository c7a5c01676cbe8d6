package org.glossator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.query.Asked.found;

import java.util.List;
import org.glossator.query.LetterFacts.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "norco | Norco;Norco",
                "NORCO baclofen | Baclofen;Norco;Norco",
                "norc | ",
                "norc* | Norco;Norco",
                "orco* | ",
                "\"chronic pain\" | chronic pain;chronic pain",
                "“chronic pain” | chronic pain;chronic pain",
                "\"chronic pa\"* | chronic pain;chronic pain",
                "norco ibuprofen | ",
                "norco -ibuprofen | Norco;Norco",
                "-ibuprofen | whole letter",
                "-norco | ",
                "10mg | 10mg",
                "10 | 10",
            })
    void wordsAreFoundWhereTheyStandInTheText(String line, String words) {
        assertThat(found(line)).isEqualTo(list(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "label:DRUG | Baclofen;Norco",
                "label:drug,date | 03/19/2013;Baclofen;Norco",
                "-label:DRUG | 03/19/2013;MTUS;pages 41-42",
                "label:D* | 03/19/2013;Baclofen;Norco",
                "label:DRUG norco | Norco",
                "label:DRUG -norco | Baclofen",
                "status:undecided | 03/19/2013;MTUS",
                "status:accepted | Baclofen",
                "status:corrected | Norco",
                "status:added | pages 41-42",
                "status:rejected | not medically necessary",
                "status:rejected,undecided label:DECISION | not medically necessary",
                "label:DECISION | ",
                "ingredient:baclofen | Baclofen",
                "ingredient:bac* status:accepted | Baclofen",
                "strength:* | Norco",
                "rule:drug.test | Baclofen;Norco",
                "rule:drug.* | Baclofen;Norco",
                "rule:drug | ",
                "confidence:<0.9 | Norco;MTUS",
                "confidence:0.95.. | 03/19/2013;Baclofen",
                "date:2013 | 03/19/2013",
                "date:2013-04.. | ",
                "date:2012..2014 | 03/19/2013",
                "value:<=2013-03-19 | 03/19/2013",
                "flag:yes | pages 41-42",
                "flag:no status:added | ",
                "note:* | pages 41-42",
                "note:again | pages 41-42",
                "label:DRUG text:MTUS | Baclofen;Norco",
                "label:DRUG text:ibuprofen | ",
                "label:DRUG letter:47f | Baclofen;Norco",
            })
    void termsAboutSpansFindSpansThatMeetAllOfThem(String line, String words) {
        assertThat(found(line)).isEqualTo(list(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter:000 | whole letter",
                "letter:47FE | whole letter",
                "letter:001 | ",
                "-letter:001 | whole letter",
                "status:started | whole letter",
                "status:new,done | ",
                "text:norco status:started | whole letter",
            })
    void termsAboutLettersFindWholeLetters(String line, String words) {
        assertThat(found(line)).isEqualTo(list(words));
    }

    @Test
    void aReviewerAloneFindsWhatThatReviewerAnnotated() {
        Layer other =
                new Layer(
                        "Second",
                        LetterStage.NEW,
                        org.glossator.mark.MarkSet.of(List.of(Asked.DATE, Asked.NORCO)));
        LetterFacts both =
                new LetterFacts(
                        "both", Asked.TEXT, List.of(Asked.letter().layers().getFirst(), other));

        assertThat(found("reviewer:\"reviewer a\"", both))
                .containsExactly("Baclofen", "Norco", "pages 41-42");
        assertThat(found("reviewer:second", both)).isEmpty();
        assertThat(found("reviewer:second status:undecided", both))
                .containsExactly("03/19/2013", "Norco");
        assertThat(found("-reviewer:second status:added", both)).containsExactly("pages 41-42");
        assertThat(found("reviewer:second status:new", both)).containsExactly("whole letter");
    }

    @Test
    void aLabelCanBeCalledByItsNameAndIsThenItsId() {
        assertThat(Asked.query("label:\"laboratory value\"").format()).isEqualTo("label:LAB");
    }

    @Test
    void anAttributesBlanksAreTypedAsHyphensAndAFixedFieldWinsOverItsName() {
        assertThat(Asked.query("serum-level:>5 status:new").terms())
                .extracting(Term::field)
                .containsExactly(
                        new Field.OfAttribute(
                                "Serum level", org.glossator.schema.Attribute.Type.NUMBER),
                        Field.Fixed.STATUS);
    }

    @Test
    void timesAndAddressesAreWords() {
        assertThat(Asked.query("10:30 http://a.example/b").terms())
                .extracting(Term::field)
                .containsOnly(Field.Fixed.WORDS);
    }

    @Test
    void anEmptyQueryIsAnsweredByEveryLetter() {
        assertThat(Asked.query("  ").isEmpty()).isTrue();
        assertThat(Asked.query("  ").matches(Asked.letter())).isTrue();
    }

    @Test
    void aHitSaysItsStageAndWhatStandsAroundItOnOneLine() {
        Hit hit = Asked.query("status:rejected").hits(Asked.letter()).getFirst();

        assertThat(hit)
                .isInstanceOfSatisfying(
                        Hit.Marked.class,
                        marked -> {
                            assertThat(marked.stage()).isEqualTo(SpanStage.REJECTED);
                            assertThat(marked.label()).isEqualTo("DECISION");
                        });
        assertThat(hit.context().words()).isEqualTo("not medically necessary");
        assertThat(hit.context().before()).endsWith("were asked for. Norco is ");
        assertThat(hit.context().after()).isEqualTo(". See MTUS, chronic pain, pages 41-42.");
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : List.of(words.split(";"));
    }
}
