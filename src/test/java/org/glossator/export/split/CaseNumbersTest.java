package org.glossator.export.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.letter.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Case Number:\tCM15-0000101\t\t",
                "To whom it may concern\nMAXIMUS Case Number: CM15-0000101\n",
                "  IMR Case No. CM15-0000101",
                "Priority: Standard\tCase #: cm15/0000101",
                "Case Number:\n\nCM15-0000101"
            })
    void theNumberInTheHeadIsOneHoweverItIsWritten(String text) {
        assertThat(CaseNumbers.of(Letter.of("letter", text))).containsExactly("case:CM150000101");
    }

    @Test
    void theNumberInTheNameIsTheSame() {
        assertThat(CaseNumbers.of(Letter.of("000_CM15-0000101_v2", "")))
                .containsExactly("case:CM150000101");
    }

    @Test
    void aClaimIsAnotherThingThanACase() {
        assertThat(CaseNumbers.of(Letter.of("letter", "Claim Number: WC-2011-0450931")))
                .containsExactly("claim:WC20110450931");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The reviewer cites case number CM15-0000101 of another worker.",
                "Case Number: XXXXXXXX",
                "Claim Number: 000000000",
                "Claim Number:\nDate of Injury: 10/4/2011",
                "Case file reviewed: 12345678"
            })
    void whatIsNotTheLettersOwnNumberIsNone(String text) {
        assertThat(CaseNumbers.of(Letter.of("letter", text))).isEmpty();
    }
}
