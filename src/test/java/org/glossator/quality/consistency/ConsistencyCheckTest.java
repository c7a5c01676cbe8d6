package org.glossator.quality.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTest {

    private static final LabelAttribute INGREDIENT = new LabelAttribute("DRUG", "ingredient");
    private static final LabelAttribute ITEM = new LabelAttribute("DECISION", "item");

    private final List<String> texts = new ArrayList<>();
    private final List<List<LabelledSpan>> marks = new ArrayList<>();

    @Test
    void oneTextWithTwoLabelsIsFound() {
        letter("ODG says so.", mark(0, 3, "CITATION"));
        letter("ODG says so.", mark(0, 3, "CITATION"));
        letter("odg says so.", mark(0, 3, "DRUG"));

        assertThat(findings(ConsistencyRules.NONE))
                .contains(
                        new Finding.LabelledDifferently(
                                "odg",
                                new TreeMap<>(Map.of("CITATION", 2L, "DRUG", 1L)),
                                List.of(new Place(2, new Span(0, 3)))));
    }

    @Test
    void aTextThatIsLabelledHereAndNotThereIsFound() {
        letter("Norco helps. Norco, then.", mark(0, 5, "DRUG"), mark(13, 18, "DRUG"));
        letter("We refuse NORCO but not Norcomycin.");

        assertThat(findings(ConsistencyRules.NONE))
                .containsExactly(
                        new Finding.NotEverywhere(
                                "norco", "DRUG", 2, 1, List.of(new Place(1, new Span(10, 15)))));
    }

    @Test
    void aLineBreakMakesNoOtherText() {
        letter("Sentra PM helps.", mark(0, 9, "DRUG"));
        letter("We refuse Sentra\n   PM.");

        assertThat(findings(ConsistencyRules.NONE))
                .singleElement()
                .extracting(Finding::places)
                .isEqualTo(List.of(new Place(1, new Span(10, 22))));
    }

    @Test
    void aTextThatIsRarelyLabelledIsNoFinding() {
        letter("modified", mark(0, 8, "DECISION"));
        letter("modified duty, modified work");

        assertThat(findings(ConsistencyRules.NONE)).isEmpty();
    }

    @Test
    void whatLiesInALongerSpanOfTheLabelIsLabelled() {
        letter("MTUS.", mark(0, 4, "CITATION"));
        letter("MTUS Chronic Pain.", mark(0, 17, "CITATION"));

        assertThat(findings(ConsistencyRules.NONE)).isEmpty();
    }

    @Test
    void anOverlapThatIsOnlyInOneLetterIsFound() {
        for (int i = 0; i < 20; i++) {
            letter("Norco 1/2/14", mark(0, 5, "DRUG"), mark(6, 12, "DATE"));
        }
        letter("Norco 1/2/14", mark(0, 8, "DRUG"), mark(6, 12, "DATE"));

        assertThat(findings(ConsistencyRules.NONE))
                .contains(
                        new Finding.RareOverlap(
                                "DRUG", "DATE", List.of(new Place(20, new Span(6, 12)))));
    }

    @Test
    void anOverlapThatIsCommonIsNone() {
        for (int i = 0; i < 20; i++) {
            letter("ODG (2014)", mark(0, 10, "CITATION"), mark(5, 9, "DATE"));
        }

        assertThat(findings(ConsistencyRules.NONE)).isEmpty();
    }

    @Test
    void aBrandWithTwoIngredientsIsFound() {
        letter("Norco", mark(0, 5, "DRUG", "ingredient", "hydrocodone/acetaminophen"));
        letter("norco", mark(0, 5, "DRUG", "ingredient", "hydrocodone/acetaminophen"));
        letter("NORCO", mark(0, 5, "DRUG", "ingredient", "hydrocodone"));

        assertThat(findings(rules(Set.of(INGREDIENT), Set.of())))
                .containsExactly(
                        new Finding.ValueDiffers(
                                "norco",
                                INGREDIENT,
                                new TreeMap<>(
                                        Map.of("hydrocodone", 1L, "hydrocodone/acetaminophen", 2L)),
                                List.of(new Place(2, new Span(0, 5)))));
    }

    @Test
    void aDecisionWithoutAnItemIsFound() {
        letter("Upheld", mark(0, 6, "DECISION"));

        assertThat(findings(rules(Set.of(), Set.of(ITEM))))
                .containsExactly(
                        new Finding.MissingAttribute(
                                "upheld", ITEM, List.of(new Place(0, new Span(0, 6)))));
    }

    @Test
    void aValueThatDoesNotFitItsTextIsFound() {
        letter("1/2/14", mark(0, 6, "DATE", "value", "2014-02-01"));
        ConsistencyRules rules =
                new ConsistencyRules(
                        Set.of(),
                        Set.of(),
                        (mark, text) -> Optional.of(text + " is not " + mark.label()));

        assertThat(findings(rules))
                .containsExactly(
                        new Finding.ValueNotOfText(
                                "1/2/14",
                                "DATE",
                                "1/2/14 is not DATE",
                                List.of(new Place(0, new Span(0, 6)))));
    }

    private List<Finding> findings(ConsistencyRules rules) {
        ConsistencyCheck check = new ConsistencyCheck(rules);
        for (int i = 0; i < texts.size(); i++) {
            check.collect(i, texts.get(i), marks.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            check.compare(i, texts.get(i));
        }
        return check.findings();
    }

    private void letter(String text, LabelledSpan... spans) {
        texts.add(text);
        marks.add(List.of(spans));
    }

    private static ConsistencyRules rules(Set<LabelAttribute> one, Set<LabelAttribute> needed) {
        return new ConsistencyRules(one, needed, (_, _) -> Optional.empty());
    }

    private static LabelledSpan mark(int start, int end, String label) {
        return new LabelledSpan(new Span(start, end), label, Attributes.none());
    }

    private static LabelledSpan mark(
            int start, int end, String label, String attribute, String value) {
        return new LabelledSpan(new Span(start, end), label, Attributes.of(attribute, value));
    }
}
