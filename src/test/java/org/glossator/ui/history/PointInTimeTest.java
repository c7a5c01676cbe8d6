package org.glossator.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times as people type them mean the end of what was typed.
class PointInTimeTest {

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-01T07:59:59.999999999Z",
        "2026-1-5, 2026-01-06T07:59:59.999999999Z",
        "2026-01-31 10:42, 2026-01-31T18:42:59.999999999Z",
        "2026-01-31T10:42:07, 2026-01-31T18:42:07.999999999Z",
        "10:42, 2026-03-04T18:42:59.999999999Z",
        "' 9:05:01 ', 2026-03-04T17:05:01.999999999Z"
    })
    void aDayATimeOrBoth(String typed, Instant meant) {
        assertThat(PointInTime.parse(typed, DAY, ZONE)).contains(meant);
    }

    @Test
    void aDayOnWhichTheClocksChangeIsAsLongAsItIs() {
        assertThat(PointInTime.parse("2026-03-08", DAY, ZONE))
                .contains(Instant.parse("2026-03-09T06:59:59.999999999Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "yesterday",
                "2026-13-01",
                "2026-02-30",
                "25:00",
                "10:4",
                "2026-01-3110:42"
            })
    void whatIsNoTimeIsNotTakenForOne(String typed) {
        assertThat(PointInTime.parse(typed, DAY, ZONE)).isEqualTo(Optional.empty());
    }
}
