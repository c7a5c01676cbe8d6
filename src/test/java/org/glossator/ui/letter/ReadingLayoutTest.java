package org.glossator.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.ui.letter.DisplayText.LineKind;
import org.junit.jupiter.api.Test;

class ReadingLayoutTest {

    private final DisplayText display = ReadingLayout.of(letter());

    @Test
    void linesThatThePageBrokeAreOneParagraph() {
        assertThat(display.text().lines())
                .contains(
                        "The expert reviewer developed the following clinical case summary based on"
                                + " a review of the case file, including all medical records:");
    }

    @Test
    void headingsAndIssueTitlesStandAlone() {
        assertThat(kindOf("CLINICAL CASE SUMMARY")).isEqualTo(LineKind.HEADING);
        assertThat(kindOf("Baclofen 10mg #60:  Upheld")).isEqualTo(LineKind.ISSUE);
        assertThat(
                        kindOf(
                                "Claims Administrator guideline: Decision based on MTUS Chronic Pain"
                                        + " Treatment Guidelines Muscle relaxants, Baclofen.  Decision based on"
                                        + " Non-MTUS Citation Official Disability Guidelines, Muscle relaxants"))
                .isEqualTo(LineKind.BODY);
    }

    @Test
    void thereIsALookForEveryLine() {
        assertThat(display.lines()).hasSameSizeAs(display.text().split("\n"));
    }

    private LineKind kindOf(String line) {
        int at = display.text().lines().toList().indexOf(line);
        assertThat(at).as("a line “%s”", line).isNotNegative();
        return display.lines().get(at);
    }

    private static String letter() {
        try {
            return Files.readString(Path.of("assets/letters/000_47fe36eff498bcee.txt"))
                    .replace("\r\n", "\n");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
