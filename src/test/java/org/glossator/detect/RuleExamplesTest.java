package org.glossator.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.rule.RuleBook;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every example of the rule book: a rule finds what stands between guillemets in its `yes` lines,
/// and nothing in its `no` lines. A line break is written `\n`.
class RuleExamplesTest {

    private static final Detection DETECTION = Detection.shipped();

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItMust() {
        return examples(RuleBook.Entry::yes)
                .map(example ->
                        DynamicTest.dynamicTest(
                                example.name(),
                                () ->
                                        assertThat(example.found())
                                                .containsExactlyElementsOf(example.marked())));
    }

    @TestFactory
    Stream<DynamicTest> noRuleFindsWhatItMustNot() {
        return examples(RuleBook.Entry::no)
                .map(example ->
                        DynamicTest.dynamicTest(
                                example.name(), () -> assertThat(example.found()).isEmpty()));
    }

    @Test
    void everyRuleButThatOfUsersListsHasAnExampleOfEitherKind() {
        assertThat(Assets.rules().entries())
                .filteredOn(entry -> entry.yes().isEmpty() || entry.no().isEmpty())
                .extracting(RuleBook.Entry::rule)
                .containsExactly(Rule.DRUG_USER);
    }

    @Test
    void everyRuleExplainsItselfInASentence() {
        for (Rule rule : Rule.values()) {
            assertThat(DETECTION.explain(rule.id())).endsWith(".").isNotEqualTo(rule.id());
        }
    }

    private static Stream<Example> examples(
            java.util.function.Function<RuleBook.Entry, List<String>> kind) {
        return Assets.rules().entries().stream()
                .flatMap(entry ->
                        kind.apply(entry).stream()
                                .map(line -> new Example(entry.rule(), line.replace("\\n", "\n"))));
    }

    private record Example(Rule rule, String line) {

        String name() {
            return rule.id() + ": " + line.replace("\n", "\\n");
        }

        List<String> found() {
            String text = line.replace("«", "").replace("»", "");
            return DETECTION.detect(text).stream()
                    .filter(suggestion -> suggestion.rule().equals(rule.id()))
                    .map(Suggestion::span)
                    .map(span -> span.of(text))
                    .toList();
        }

        List<String> marked() {
            List<String> marked = new ArrayList<>();
            int open = line.indexOf('«');
            while (open >= 0) {
                int close = line.indexOf('»', open);
                marked.add(new Span(open + 1, close).of(line));
                open = line.indexOf('«', close);
            }
            return marked;
        }
    }
}
