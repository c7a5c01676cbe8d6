package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DetectSummaryTest {

    @Test
    void theLineIsInTheFormThatScriptsRead() {
        assertThat(new DetectSummary(2002, 11_300_000, 125_000, Duration.ofMillis(210)).line())
                .isEqualTo(
                        "2,002 letters, 11.3 MB, 125,000 spans, 0.21 s, 9,533 letters/s, 53.8 MB/s");
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(new DetectSummary(0, 0, 0, Duration.ZERO).line())
                .isEqualTo("0 letters, 0.0 MB, 0 spans, 0.00 s, 0 letters/s, 0.0 MB/s");
    }
}
