package org.glossator.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    Asked.SCHEMA,
                    List.of("Reviewer A", "Second"),
                    List.of("drug.brand", "date.named"));

    @Test
    void proposesFieldsThatBeginAsTyped() {
        assertThat(proposals("norco la")).containsExactly("label:");
        assertThat(proposals("re")).containsExactly("reviewer:");
        assertThat(proposals("-in")).containsExactly("ingredient:");
    }

    @Test
    void proposesTheFieldsValues() {
        assertThat(proposals("label:D")).containsExactly("DATE", "DRUG", "DECISION");
        assertThat(proposals("label:DRUG,c")).containsExactly("CITATION");
        assertThat(proposals("status:a")).containsExactly("accepted", "added");
        assertThat(proposals("outcome:up")).containsExactly("upheld");
        assertThat(proposals("rule:dr")).containsExactly("drug.brand");
    }

    @Test
    void quotesValuesThatNeedIt() {
        assertThat(proposals("reviewer:")).containsExactly("\"Reviewer A\"", "Second");
        assertThat(proposals("reviewer:\"Reviewer ")).containsExactly("\"Reviewer A\"");
    }

    @Test
    void aProposalTakesThePlaceOfWhatWasTyped() {
        String line = "norco label:dr status:new";
        Completion completion = Completion.at("norco label:dr".length(), line, VOCABULARY);

        assertThat(completion.accept("DRUG", line)).isEqualTo("norco label:DRUG status:new");
    }

    @Test
    void proposesNothingWithinQuotedText() {
        assertThat(proposals("\"chronic la")).isEmpty();
    }

    private static List<String> proposals(String line) {
        return Completion.at(line.length(), line, VOCABULARY).proposals();
    }
}
