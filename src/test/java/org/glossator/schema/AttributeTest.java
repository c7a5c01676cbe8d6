package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2014, true",
        "DATE, 2014-01, true",
        "DATE, 2014-01-31, true",
        "DATE, 2014-13, false",
        "DATE, 2014-02-30, false",
        "DATE, 01/31/2014, false",
        "DATE, 2014-1, false",
        "NUMBER, 60, true",
        "NUMBER, -2.5, true",
        "NUMBER, '2,5', false",
        "NUMBER, ten, false",
        "TEXT, anything at all, true"
    })
    void aValueIsCheckedByItsType(Attribute.Type type, String value, boolean accepted) {
        assertThat(new Attribute("a", type, List.of()).accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"left, true", "Left, false", "up, false"})
    void aChoiceIsOneOfItsValues(String value, boolean accepted) {
        Attribute side = new Attribute("side", Attribute.Type.CHOICE, List.of("left", "right"));

        assertThat(side.accepts(value)).isEqualTo(accepted);
    }
}
