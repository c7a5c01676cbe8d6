package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadTest {

    @TempDir Path folder;

    @BeforeEach
    void exportTwo() throws IOException {
        Export.run(
                new JsonlFormat(),
                List.of(ExportedLetters.nested(), ExportedLetters.empty()).iterator(),
                folder);
    }

    @Test
    void whatWasToBeWrittenIsTheSame() throws IOException {
        Reread reread = reread(ExportedLetters.nested(), ExportedLetters.empty());

        assertThat(reread).isEqualTo(new Reread(2, 3, List.of()));
        assertThat(reread.same()).isTrue();
    }

    @Test
    void anotherSpanIsNoticed() throws IOException {
        ExportedLetter other =
                ExportedLetters.letter(
                        "nested",
                        ExportedLetters.nested().letter().text(),
                        ExportedLetters.span(0, 21, "CITATION"));

        assertThat(reread(other, ExportedLetters.empty()).differences())
                .containsExactly("nested: its spans differ");
    }

    @Test
    void aLetterThatIsNotInTheFileIsNoticed() throws IOException {
        Reread reread =
                reread(
                        ExportedLetters.nested(),
                        ExportedLetters.empty(),
                        ExportedLetters.withoutSpans());

        assertThat(reread.differences()).singleElement().asString().endsWith("ends before bare");
    }

    @Test
    void aLetterThatIsNotToBeInTheFileIsNoticed() throws IOException {
        assertThat(reread(ExportedLetters.nested()).same()).isFalse();
    }

    private Reread reread(ExportedLetter... expected) throws IOException {
        return Reread.of(List.of(expected).iterator(), folder.resolve(JsonlFormat.FILE));
    }
}
