package org.glossator.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

class AgreementStudyTest {

    private static final String TEXT = "Norco and Soma were denied on 1/2/14 by the claims office.";

    private final AgreementStudy study = new AgreementStudy(List.of("DRUG", "DATE"), 2);

    @Test
    void whoSaysTheSameAgreesWholly() {
        study.add(letter(List.of(span(0, 5, "DRUG")), List.of(span(0, 5, "DRUG"))));
        study.add(letter(List.of(span(30, 36, "DATE")), List.of(span(30, 36, "DATE"))));

        LabelAgreement all = study.result(Bootstrap.STANDARD).all();

        assertThat(all.strict().value()).hasValue(1);
        assertThat(all.kappa().value()).hasValue(1);
        assertThat(all.alpha().value()).hasValue(1);
        assertThat(all.strict().interval().orElseThrow().low()).isEqualTo(1);
        assertThat(all.differences()).isEqualTo(new Differences(2, 0, 0, 0, 0));
    }

    @Test
    void differencesAreSplitByWhatTheyAreAbout() {
        study.add(
                letter(
                        List.of(
                                span(0, 5, "DRUG"),
                                span(10, 14, "DRUG"),
                                span(30, 36, "DATE", "2014-01-02")),
                        List.of(span(10, 19, "DRUG"), span(30, 36, "DATE", "2014-02-01"))));
        study.add(letter(List.of(span(0, 5, "DATE")), List.of(span(0, 5, "DRUG"))));

        Agreement agreement = study.result(Bootstrap.STANDARD);

        assertThat(agreement.labels().get("DRUG").differences())
                .isEqualTo(new Differences(0, 1, 1, 0, 0));
        assertThat(agreement.labels().get("DATE").differences())
                .isEqualTo(new Differences(0, 0, 0, 1, 1));
        assertThat(agreement.all().differences()).isEqualTo(new Differences(0, 1, 1, 1, 1));
    }

    @Test
    void aBoundaryCostsStrictF1ButNotOverlap() {
        study.add(letter(List.of(span(10, 14, "DRUG")), List.of(span(10, 19, "DRUG"))));

        LabelAgreement drugs = study.result(Bootstrap.STANDARD).labels().get("DRUG");

        assertThat(drugs.strict().value()).hasValue(0);
        assertThat(drugs.overlap().value()).hasValue(1);
    }

    /// Sixteen tokens, `1/2/14` being five and the full stop one; the one marks two as drugs, the
    /// other one of them.
    @Test
    void kappaCountsTokens() {
        study.add(
                letter(
                        List.of(span(0, 5, "DRUG"), span(10, 14, "DRUG")),
                        List.of(span(0, 5, "DRUG"))));

        double observed = 15.0 / 16;
        double chance = (2.0 * 1 + 14 * 15) / (16 * 16);
        assertThat(study.result(Bootstrap.STANDARD).labels().get("DRUG").kappa().value())
                .hasValueCloseTo((observed - chance) / (1 - chance), within(1e-9));
    }

    @Test
    void attributesAreComparedWhereSpansAreAlike() {
        study.add(
                letter(
                        List.of(span(30, 36, "DATE", "2014-01-02"), span(0, 5, "DRUG", "x")),
                        List.of(span(30, 36, "DATE", "2014-01-02"), span(0, 9, "DRUG", "y"))));

        Agreement agreement = study.result(Bootstrap.STANDARD);

        assertThat(agreement.all().attributes().value()).hasValue(1);
        assertThat(agreement.labels().get("DRUG").attributes().value()).isEmpty();
    }

    @Test
    void notesAndFlagsAreNotCompared() {
        LabelledSpan noted =
                new LabelledSpan(
                        new Span(0, 5), "DRUG", Attributes.of(Attributes.NOTE, "look at this"));
        study.add(letter(List.of(noted), List.of(span(0, 5, "DRUG"))));

        assertThat(study.result(Bootstrap.STANDARD).all().differences().agreed()).isEqualTo(1);
    }

    @Test
    void oneSeedGivesOneInterval() {
        for (int i = 0; i < 20; i++) {
            study.add(
                    letter(
                            List.of(span(0, 5, "DRUG")),
                            i % 3 == 0 ? List.of() : List.of(span(0, 5, "DRUG"))));
        }

        Estimate first = study.result(new Bootstrap(200, 0.95, 7)).all().strict();
        Estimate second = study.result(new Bootstrap(200, 0.95, 7)).all().strict();

        assertThat(second).isEqualTo(first);
        assertThat(first.interval().orElseThrow().contains(first.value().orElseThrow())).isTrue();
        assertThat(first.interval().orElseThrow().halfWidth()).isGreaterThan(0.02);
    }

    @Test
    void aSingleLetterHasNoInterval() {
        study.add(letter(List.of(span(0, 5, "DRUG")), List.of()));

        assertThat(study.result(Bootstrap.STANDARD).all().strict().interval()).isEmpty();
    }

    @Test
    void threeReviewersAreComparedPairByPair() {
        AgreementStudy three = new AgreementStudy(List.of("DRUG"), 3);
        List<LabelledSpan> norco = List.of(span(0, 5, "DRUG"));
        three.add(new LayeredLetter(TEXT, List.of(norco, norco, List.of())));

        LabelAgreement all = three.result(Bootstrap.STANDARD).all();

        assertThat(all.strict().value()).hasValue(0.5);
        assertThat(all.differences()).isEqualTo(new Differences(1, 2, 0, 0, 0));
    }

    @Test
    void aLabelThatNobodyUsedIsLeftOut() {
        study.add(letter(List.of(span(0, 5, "DRUG")), List.of()));

        assertThat(study.result(Bootstrap.STANDARD).labels()).containsOnlyKeys("DRUG");
    }

    @Test
    void nothingInCommonIsNoAgreementAtAll() {
        assertThat(study.result(Bootstrap.STANDARD).all().strict().value()).isEmpty();
    }

    @Test
    void anotherLabelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.add(letter(List.of(span(0, 5, "OTHER")), List.of())))
                .withMessageContaining("OTHER");
    }

    private static LayeredLetter letter(List<LabelledSpan> left, List<LabelledSpan> right) {
        return new LayeredLetter(TEXT, List.of(left, right));
    }

    private static LabelledSpan span(int start, int end, String label) {
        return new LabelledSpan(new Span(start, end), label, Attributes.none());
    }

    private static LabelledSpan span(int start, int end, String label, String value) {
        return new LabelledSpan(new Span(start, end), label, Attributes.of("value", value));
    }
}
