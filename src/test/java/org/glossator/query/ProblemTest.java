package org.glossator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.query.Asked.problem;

import java.util.List;
import org.glossator.query.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "norco labl:DRUG | UNKNOWN_FIELD | 6 | 11",
                "Diagnosis: pain | UNKNOWN_FIELD | 0 | 10",
                "label:DRGU | UNKNOWN_LABEL | 6 | 10",
                "-label: x | MISSING_VALUE | 7 | 7",
                "label:DRUG, | MISSING_VALUE | 11 | 11",
                "\"\" | MISSING_VALUE | 0 | 2",
                "x * | MISSING_VALUE | 2 | 3",
                "\"chronic pain | OPEN_QUOTE | 0 | 13",
                "date:19/03 | NOT_A_DATE | 5 | 10",
                "date:2013-02-30 | NOT_A_DATE | 5 | 15",
                "confidence:high | NOT_A_NUMBER | 11 | 15",
                "status:open | UNKNOWN_VALUE | 7 | 11",
                "flag:maybe | UNKNOWN_VALUE | 5 | 10",
                "status:done,added | MIXED_STATUS | 0 | 17",
            })
    void saysWhatIsWrongAndWhere(String line, Kind kind, int start, int end) {
        assertThat(problem(line))
                .extracting(Problem::kind, Problem::start, Problem::end)
                .containsExactly(kind, start, end);
    }

    @Test
    void namesWhatMayHaveBeenMeant() {
        assertThat(problem("labl:x").instead()).containsExactly("label:");
        assertThat(problem("label:DRGU").instead()).containsExactly("DRUG");
        assertThat(problem("status:undecide").instead()).containsExactly("undecided");
        assertThat(problem("zzzzz:1").instead()).isEqualTo(List.of());
    }

    @Test
    void canBeSaidInASentence() {
        assertThat(problem("labl:x").message())
                .isEqualTo(
                        "there is no field “labl:”; quotes search for it as text;"
                                + " did you mean label:?");
    }
}
