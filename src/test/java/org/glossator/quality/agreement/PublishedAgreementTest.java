package org.glossator.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

/// Worked examples out of the literature.
class PublishedAgreementTest {

    private static final Offset<Double> FOUR_DIGITS = within(0.00005);

    /// Cohen, *A coefficient of agreement for nominal scales*, 1960: 200 diagnoses by two judges.
    @Test
    void cohensKappaOfTheDiagnosesIsPoint492() {
        KappaTally tally = new KappaTally();
        long[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        for (int left = 0; left < 3; left++) {
            for (int right = 0; right < 3; right++) {
                tally.add(left, right, table[left][right]);
            }
        }

        assertThat(tally.kappa().orElseThrow()).isCloseTo(0.492, within(0.0005));
    }

    /// Krippendorff, *Content Analysis*, 2nd edition 2004, p. 254: a continuum of 300 from 150 on.
    @Test
    void krippendorffsAlphaOfTheContinuumIsPoint859() {
        AgreementStudy study = new AgreementStudy(List.of("c", "k"), 2);
        study.add(
                new LayeredLetter(
                        "x".repeat(300),
                        List.of(
                                List.of(
                                        unit(225, 70, "c"),
                                        unit(370, 30, "c"),
                                        unit(180, 60, "k"),
                                        unit(300, 50, "k")),
                                List.of(
                                        unit(220, 80, "c"),
                                        unit(355, 20, "c"),
                                        unit(400, 20, "c"),
                                        unit(180, 60, "k"),
                                        unit(300, 50, "k")))));

        Agreement agreement = study.result(Bootstrap.STANDARD);

        assertThat(alpha(agreement.labels().get("c"))).isCloseTo(0.7286, FOUR_DIGITS);
        assertThat(alpha(agreement.labels().get("k"))).isEqualTo(1);
        assertThat(alpha(agreement.all())).isCloseTo(0.8591, within(0.0005));
    }

    /// The same page: the disagreement that was observed, and the one to be expected.
    @Test
    void krippendorffsDisagreementsAreThoseOfTheBook() {
        UnitTally tally = new UnitTally();
        tally.add(
                300,
                List.of(
                        List.of(new Span(75, 145), new Span(220, 250)),
                        List.of(new Span(70, 150), new Span(205, 225), new Span(250, 270))));

        Disagreement found = new Disagreement.Groups(List.of(tally), 2).weighed(new int[] {1});

        assertThat(found.observed()).isCloseTo(0.0144, FOUR_DIGITS);
        assertThat(found.expected()).isCloseTo(0.0532, FOUR_DIGITS);
    }

    /// Krippendorff, *On the reliability of unitizing contiguous data*, 1995, p. 57: the four pairs
    /// of observers of a continuum of 24.
    @Test
    void krippendorffsObservedDisagreementsAreThoseOfThePaper() {
        assertThat(observed("..11111111....222222....", "....1111.......22......."))
                .isCloseTo(0.03125, within(0.00001));
        assertThat(observed("111111111111111111......", "1123456667.............."))
                .isCloseTo(2.26736, within(0.00001));
        assertThat(observed("..111111..22..3333..44..", "11..2222..3333..44..55.."))
                .isCloseTo(0.02777, within(0.00001));
        assertThat(observed("112222222233334444445555", "111122223333333445555555"))
                .isCloseTo(0.38715, within(0.00001));
    }

    private static double observed(String left, String right) {
        UnitTally tally = new UnitTally();
        tally.add(left.length(), List.of(units(left), units(right)));
        return new Disagreement.Groups(List.of(tally), 2).weighed(new int[] {1}).observed();
    }

    /// Stretches of one digit each.
    private static List<Span> units(String drawn) {
        return Pattern.compile("(\\d)\\1*")
                .matcher(drawn)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static LabelledSpan unit(int offset, int length, String label) {
        Span span = new Span(offset - 150, offset - 150 + length);
        return new LabelledSpan(span, label, Attributes.none());
    }

    private static double alpha(LabelAgreement agreement) {
        return agreement.alpha().value().orElseThrow();
    }
}
