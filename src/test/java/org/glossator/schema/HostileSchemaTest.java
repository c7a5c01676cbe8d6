package org.glossator.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.glossator.hostile.Figures;
import org.glossator.hostile.Trials;
import org.junit.jupiter.api.Test;

/// Whatever is read as a label schema is one, or is refused with a reason.
class HostileSchemaTest {

    private static final byte[] VALID = SchemaFile.format(SchemaFile.shipped()).getBytes(UTF_8);

    @Test
    void anyTextIsASchemaOrIsRefused() throws IOException {
        Figures figures = new Trials("SCHEMA", List.of(VALID)).run(HostileSchemaTest::read);

        assertThat(figures.crashes()).isEmpty();
    }

    @Test
    void theUndamagedSchemaIsRead() {
        assertThat(read(VALID)).isEqualTo(Trials.Outcome.READ);
    }

    private static Trials.Outcome read(byte[] input) {
        try {
            LabelSchema schema = SchemaFile.parse(new String(input, UTF_8));
            assertThat(schema.labels()).isNotNull();
            return Trials.Outcome.READ;
        } catch (IllegalArgumentException e) {
            assertThat(e).message().isNotBlank();
            return Trials.Outcome.REFUSED;
        }
    }
}
