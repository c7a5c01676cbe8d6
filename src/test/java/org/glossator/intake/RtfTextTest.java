package org.glossator.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RtfTextTest {

    @Test
    void paragraphsTablesAndFieldsComeAsTheyAreShown() {
        String rtf =
                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}"
                        + "{\\info{\\title secret title}}{\\header page head}"
                        + "\\pard Norco 10/325mg \\'96 \\u8220?denied\\u8221?\\par"
                        + "\\trowd\\pard\\intbl Case Number:\\cell CM15-0107720\\cell\\row"
                        + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt MTUS}}\\line"
                        + "{\\*\\generator Writer;}Up\\v hidden\\v0 held\\page End\\par}\r\n\0";

        assertThat(text(rtf))
                .isEqualTo(
                        "Norco 10/325mg – “denied”\nCase Number:\tCM15-0107720\t\nMTUS\n"
                                + "Upheld\n\fEnd\n");
    }

    @Test
    void aDocumentThatIsCutShortIsRefused() {
        assertThat(reason("{\\rtf1 Norco was denied")).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void binaryDataThatIsAnnouncedButNotThereIsRefusedBeforeRoomIsMadeForIt() {
        assertThat(reason("{\\rtf1 a\\bin2000000000 b}")).isEqualTo(Refusal.DAMAGED);
        assertThat(reason("{\\rtf1 a\\bin99999999999 b}")).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void groupsInEachOtherWithoutEndAreRefused() {
        assertThat(reason("{\\rtf1 " + "{".repeat(100_000) + "}".repeat(100_001)))
                .isEqualTo(Refusal.TOO_COMPLEX);
    }

    private static String text(String rtf) {
        Reading reading = read(rtf);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return ((Reading.Text) reading).characters();
    }

    private static Refusal reason(String rtf) {
        return ((Reading.Failed) read(rtf)).reason();
    }

    private static Reading read(String rtf) {
        return new DocumentReader(Passwords.none())
                .read(Path.of("letter.rtf"), rtf.getBytes(ISO_8859_1));
    }
}
