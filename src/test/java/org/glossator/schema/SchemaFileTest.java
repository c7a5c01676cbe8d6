package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFileTest {

    @Test
    void shipsTheFourLabelsOfTheGuidelinesOnTheFirstFourDigits() {
        LabelSchema shipped = SchemaFile.shipped();

        assertThat(shipped.labels())
                .extracting(Label::id)
                .containsExactly("DATE", "DRUG", "DECISION", "CITATION");
        assertThat(shipped.labels()).extracting(Label::hotkey).containsExactly('1', '2', '3', '4');
    }

    @Test
    void shipsLabelsThatAreToldApartWithoutColour() {
        assertThat(SchemaFile.shipped().labels())
                .extracting(Label::underline)
                .doesNotHaveDuplicates();
    }

    @Test
    void readsWhatItWrote() {
        LabelSchema schema =
                new LabelSchema(
                        List.of(
                                new Label(
                                        "BODY_PART",
                                        "Körperteil",
                                        "“Left knee”, with its side",
                                        5,
                                        Underline.DOTTED,
                                        'b',
                                        List.of(
                                                new Attribute(
                                                        "side",
                                                        Attribute.Type.CHOICE,
                                                        List.of("left", "right")),
                                                new Attribute(
                                                        "level",
                                                        Attribute.Type.TEXT,
                                                        List.of())))));

        assertThat(SchemaFile.parse(SchemaFile.format(schema))).isEqualTo(schema);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "{}",
                "{\"labels\": []}",
                "{\"labels\": [{\"id\": \"A\"}]}",
                "{\"labels\": null}",
                "null",
                "null, and more"
            })
    void refusesWhatIsNotASchema(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaFile.parse(json));
    }

    @Test
    void saysWhichKeyTwoLabelsShare() {
        String label =
                """
                {"id": "%s", "name": "n", "description": "", "hue": 0, "underline": "SINGLE",
                 "hotkey": "x", "attributes": []}\
                """;
        String json = "{\"labels\": [" + label.formatted("A") + ", " + label.formatted("B") + "]}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFile.parse(json))
                .withMessageContaining("two labels have the key x");
    }

    @Test
    void saysWhereInTheFileSomethingIsWrong() {
        String json =
                """
                {"labels": [
                  {"id": "A", "name": "n", "description": "", "hue": 0, "underline": "WAVY",
                   "hotkey": "x", "attributes": []}]}\
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFile.parse(json))
                .withMessageContaining("labels[0].underline")
                .withMessageContaining("WAVY")
                .withMessageContaining("line 2");
    }

    @Test
    void refusesLabelsThatCannotBeUsed() {
        String json = SchemaFile.format(Labels.schema("A")).replace("\"A\"", "\"two words\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFile.parse(json))
                .withMessageContaining("two words")
                .withMessageContaining("only letters, digits");
    }

    @Test
    void aFileNamesItselfWhenItIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("labels.json");
        SchemaFile.write(SchemaFile.shipped(), file);
        assertThat(SchemaFile.read(file)).isEqualTo(SchemaFile.shipped());

        Files.write(file, new byte[] {(byte) 0xff, 0});

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SchemaFile.read(file))
                .withMessageContaining("labels.json")
                .withMessageContaining("UTF-8");
    }
}
