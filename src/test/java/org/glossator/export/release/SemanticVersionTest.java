package org.glossator.export.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

    @Test
    void versionsAreOrderedAsTheSpecificationOrdersThem() {
        List<SemanticVersion> ascending =
                List.of(
                                "1.0.0-alpha",
                                "1.0.0-alpha.1",
                                "1.0.0-alpha.beta",
                                "1.0.0-beta",
                                "1.0.0-beta.2",
                                "1.0.0-beta.11",
                                "1.0.0-rc.1",
                                "1.0.0",
                                "2.0.0",
                                "2.1.0",
                                "2.1.1",
                                "2.10.0")
                        .stream()
                        .map(SemanticVersion::parse)
                        .toList();

        assertThat(ascending.reversed().stream().sorted()).isEqualTo(ascending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "1.2.0-rc.1", "1.0.0-0.3.7", "1.0.0-x-y-z.4", "1.0.0-0a"})
    void aVersionSaysItselfAgain(String text) {
        assertThat(SemanticVersion.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1.0", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0 ", "1.0.0+5"})
    void whatIsNoVersionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SemanticVersion.parse(text));
    }
}
