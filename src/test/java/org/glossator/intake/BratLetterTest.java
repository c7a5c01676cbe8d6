package org.glossator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratLetterTest {

    @TempDir Path folder;

    @Test
    void spansAndTheirAttributesAreRead() throws IOException {
        Intake.Accepted letter =
                accepted(
                        "Norco 10mg: Upheld",
                        """
                        T1\tDRUG 0 5\tNorco
                        T2\tDECISION 12 18\tUpheld
                        A1\tOutcome T2 upheld
                        M1\tNegated T1
                        R1\tAbout Arg1:T1 Arg2:T2
                        #1\tAnnotatorNotes T1\tbrand name
                        """);

        assertThat(letter.content().format()).isEqualTo("brat");
        assertThat(letter.letter().name()).isEqualTo("letter");
        assertThat(texts(letter)).containsExactly("Norco", "Upheld");
        assertThat(letter.content().spans())
                .extracting(span -> span.attributes().toMap())
                .containsExactly(Map.of("Negated", "true"), Map.of("Outcome", "upheld"));
        assertThat(letter.remarks()).isEmpty();
    }

    @Test
    void offsetsAreCodePointsOfTheFilesOwnCharacters() throws IOException {
        Intake.Accepted letter = accepted("💊\r\nNorco\r\n", "T1\tDRUG 3 8\tNorco\n");

        assertThat(letter.letter().text()).isEqualTo("💊\nNorco\n");
        assertThat(texts(letter)).containsExactly("Norco");
    }

    @Test
    void aSpanThatIsSplitAtALineEndIsOne() throws IOException {
        Intake.Accepted letter = accepted("low back\npain", "T1\tDX 0 8;9 13\tlow back pain\n");

        assertThat(letter.content().spans())
                .extracting(GivenSpan::span)
                .containsExactly(new Span(0, 13));
    }

    @Test
    void aSpanWithOtherWordsBetweenItsPiecesIsLeftOutAndSaidSo() throws IOException {
        Intake.Accepted letter =
                accepted("Norco and Soma", "T1\tDRUG 0 5;10 14\tNorco Soma\nT2\tDRUG 0 5\tNorco");

        assertThat(texts(letter)).containsExactly("Norco");
        assertThat(letter.remarks())
                .containsExactly("1 span left out: in pieces with other words between them");
    }

    @Test
    void spansThatDoNotFitTheTextAreLeftOutWithTheirReasons() throws IOException {
        Intake.Accepted letter =
                accepted(
                        "Norco",
                        """
                        T1\tDRUG 0 99\tNorco
                        T2\tDRUG 3 3\t
                        T3\tDRUG 0 5\tOther
                        T4 broken
                        """);

        assertThat(letter.content().spans()).isEmpty();
        assertThat(letter.remarks()).hasSize(4).allMatch(remark -> remark.startsWith("1 span"));
    }

    @Test
    void theTextWithoutAnnotationsBesideItIsAPlainLetterAndTheOtherWayRoundIsRefused()
            throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Norco");
        Path annotations = Files.writeString(folder.resolve("b.ann"), "T1\tDRUG 0 5\tNorco");

        assertThat(((Intake.Accepted) open(text)).content().isAnnotated()).isFalse();
        assertThat(((Intake.Refused) open(annotations)).reason()).isEqualTo(Refusal.NO_TEXT_BESIDE);
    }

    private static List<String> texts(Intake.Accepted letter) {
        return letter.content().spans().stream()
                .map(span -> span.span().of(letter.letter().text()))
                .toList();
    }

    private Intake.Accepted accepted(String text, String annotations) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), text);
        Intake intake = open(Files.writeString(folder.resolve("letter.ann"), annotations));
        assertThat(intake).isInstanceOf(Intake.Accepted.class);
        return (Intake.Accepted) intake;
    }

    private static Intake open(Path file) throws IOException {
        try (Letters letters = new LetterReader().open(file)) {
            return letters.next();
        }
    }
}
