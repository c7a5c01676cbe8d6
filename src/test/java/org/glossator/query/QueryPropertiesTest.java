package org.glossator.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.letter.Span;
import org.glossator.mark.MarkSet;
import org.glossator.query.LetterFacts.Layer;

class QueryPropertiesTest {

    @Property(tries = 500)
    void aQueryThatIsWrittenDownIsReadAsTheSameQuery(@ForAll("queries") Query query) {
        assertThat(Query.parse(query.format(), Asked.SCHEMA))
                .isEqualTo(new ParsedQuery.Good(query));
    }

    @Property(tries = 500)
    void anyLineIsAQueryOrAProblemWithinTheLine(@ForAll("lines") String line) {
        switch (Query.parse(line, Asked.SCHEMA)) {
            case ParsedQuery.Good(Query query) ->
                    assertThat(Query.parse(query.format(), Asked.SCHEMA))
                            .isEqualTo(new ParsedQuery.Good(query));
            case ParsedQuery.Bad(Problem problem) -> {
                assertThat(problem.start()).isBetween(0, problem.end());
                assertThat(problem.end()).isLessThanOrEqualTo(line.length());
                assertThat(problem.message()).isNotBlank();
            }
        }
    }

    @Property(tries = 500)
    void whatIsFoundIsWhatWasLookedFor(
            @ForAll("texts") String text, @ForAll("phrases") Phrase phrase) {
        String wanted = String.join(" ", phrase.words()).toLowerCase(Locale.ROOT);
        int end = 0;
        for (Span span : phrase.in(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            String found = span.of(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            if (phrase.prefix()) {
                assertThat(found).startsWith(wanted);
            } else {
                assertThat(found).isEqualTo(wanted);
            }
        }
    }

    @Property(tries = 500)
    void wordsThatWereTakenFromALetterAreFoundInIt(
            @ForAll("texts") String text, @ForAll("places") int place) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (text.isBlank()) {
            return;
        }
        int first = place % words.size();
        int last = Math.min(words.size(), first + 1 + place % 3);
        Phrase phrase = new Phrase(words.subList(first, last), false);
        Query query =
                new Query(
                        List.of(
                                new Term(
                                        Field.Fixed.WORDS,
                                        List.of(new Value.Words(phrase)),
                                        false)));
        LetterFacts letter =
                new LetterFacts(
                        "any",
                        text,
                        List.of(new Layer("Reviewer A", LetterStage.NEW, MarkSet.of(List.of()))));

        assertThat(query.hits(letter))
                .isNotEmpty()
                .allSatisfy(hit -> {
                    Span span = hit.place().orElseThrow();
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                    assertThat(hit.context().line()).doesNotContain("\n");
                });
    }

    @Property(tries = 300)
    void everyProposalContinuesWhatWasTyped(@ForAll("lines") String line) {
        Vocabulary vocabulary =
                new Vocabulary(Asked.SCHEMA, List.of("Reviewer A"), List.of("drug.test"));
        Completion completion = Completion.at(line.length(), line, vocabulary);

        assertThat(completion.start()).isBetween(0, line.length());
        for (String proposal : completion.proposals()) {
            assertThat(completion.accept(proposal, line))
                    .startsWith(line.substring(0, completion.start()))
                    .endsWith(proposal);
        }
    }

    @Provide
    Arbitrary<Query> queries() {
        return terms().list().ofMaxSize(4).map(Query::new);
    }

    @Provide
    Arbitrary<Phrase> phrases() {
        Arbitrary<String> word =
                Arbitraries.strings()
                        .withChars("abcNorı10é/.-*:,\"\\“”<>😀")
                        .ofMinLength(1)
                        .ofMaxLength(5)
                        .filter(QueryPropertiesTest::hasWholeCharacters);
        return Combinators.combine(
                        word.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(Phrase::new);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcNnorı10é/.-  \n").ofMaxLength(60);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "label:",
                        "DRUG",
                        "status:",
                        "done",
                        "added",
                        " ",
                        "\"",
                        "“",
                        "*",
                        ",",
                        "-",
                        "date:",
                        "2013",
                        "..",
                        "<",
                        "9999",
                        "0000",
                        "confidence:",
                        "0.9",
                        "a",
                        "\\",
                        "letter:",
                        ":",
                        "serum-level:",
                        "é",
                        "“x”",
                        "flag:",
                        "yes",
                        "note:",
                        ">")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private Arbitrary<Term> terms() {
        Arbitrary<Value> words = phrases().map(Value.Words::new);
        Arbitrary<LocalDate> day =
                Arbitraries.integers()
                        .between(0, 4_000_000 / 2)
                        .map(days -> LocalDate.of(1000, 1, 1).plusDays(days));
        Arbitrary<Value> dates =
                Combinators.combine(day, day, Arbitraries.integers().between(0, 2))
                        .as((from, to, form) ->
                                new Value.Dates(
                                        new DateRange(
                                                form == 1 ? null : from, form == 2 ? null : to)));
        Field ingredient =
                new Field.OfAttribute("ingredient", org.glossator.schema.Attribute.Type.TEXT);
        Field value = new Field.OfAttribute("value", org.glossator.schema.Attribute.Type.DATE);
        return Arbitraries.oneOf(
                term(Field.Fixed.WORDS, words, 1),
                term(Field.Fixed.TEXT, words, 3),
                term(Field.Fixed.NOTE, words, 2),
                term(ingredient, words, 3),
                term(value, dates, 2),
                term(
                        Field.Fixed.LABEL,
                        Arbitraries.of("DRUG", "DATE", "LAB")
                                .map(id -> new Value.Words(new Phrase(List.of(id), false))),
                        3),
                term(
                        Field.Fixed.STATUS,
                        Arbitraries.of(SpanStage.values()).map(Value.OfSpan::new),
                        3),
                term(
                        Field.Fixed.CONFIDENCE,
                        Arbitraries.of("<0.5", "<=0.5", ">1", ">=1.0", "0.1..0.20", "3", "..-2")
                                .map(text ->
                                        new Value.Numbers(NumberRange.parse(text).orElseThrow())),
                        2));
    }

    private static Arbitrary<Term> term(Field field, Arbitrary<? extends Value> value, int most) {
        return Combinators.combine(
                        value.map(one -> (Value) one).list().ofMinSize(1).ofMaxSize(most),
                        Arbitraries.of(true, false))
                .as((values, negated) -> new Term(field, values, negated));
    }

    private static boolean hasWholeCharacters(String word) {
        return word.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
