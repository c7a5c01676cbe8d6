package org.glossator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {

    private static final Path FILE = Path.of("letter.pdf");

    @Test
    void aSingleColumnComesInItsLinesWithParagraphsApart() {
        byte[] pdf =
                new ComposedPdf()
                        .lines("IMR ISSUES, DECISIONS AND RATIONALES")
                        .gap()
                        .lines("Baclofen 10mg #60: Upheld")
                        .gap()
                        .lines("The patient was seen on 03/19/2014 and", "takes Norco 10/325mg.")
                        .bytes();

        assertThat(text(pdf))
                .isEqualTo(
                        """
                        IMR ISSUES, DECISIONS AND RATIONALES

                        Baclofen 10mg #60: Upheld

                        The patient was seen on 03/19/2014 and
                        takes Norco 10/325mg.
                        """);
    }

    @Test
    void aHeaderTableComesRowByRowWithTabsBetweenItsColumns() {
        byte[] pdf =
                new ComposedPdf()
                        .row("Case Number:", "CM15-0107720")
                        .row("Date Assigned:", "06/12/2015", "Date of Injury:")
                        .bytes();

        assertThat(text(pdf))
                .isEqualTo(
                        "Case Number:\tCM15-0107720\nDate Assigned:\t06/12/2015\tDate of Injury:\n");
    }

    @Test
    void aTableThatIsDrawnColumnByColumnComesRowByRow() {
        byte[] pdf =
                new ComposedPdf()
                        .columns(
                                new String[] {"Decision Date:", "Priority:"},
                                new String[] {"07/16/2015", "Standard"})
                        .bytes();

        assertThat(text(pdf)).isEqualTo("Decision Date:\t07/16/2015\nPriority:\tStandard\n");
    }

    /// The letters' own PDF exports left every second line empty.
    @ParameterizedTest
    @ValueSource(strings = {"000_47fe36eff498bcee", "002_a7bb91b34d925d5b", "004_d5ffccf3fb2d0ca2"})
    void aRealLetterSetOnPagesKeepsItsWordsAndTheirOrder(String name) throws IOException {
        String letter = Files.readString(Path.of("assets/letters", name + ".txt"));
        List<String> lines =
                letter.replace('\t', ' ')
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList();
        ComposedPdf pdf = new ComposedPdf();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % 40 == 0) {
                pdf.foot("Page " + i / 40).page();
            }
            pdf.lines(lines.get(i));
        }
        pdf.foot("Page " + ((lines.size() - 1) / 40 + 1));

        assertThat(words(text(pdf.bytes()))).isEqualTo(words(letter));
    }

    @Test
    void pagesAreSetApartByAFormFeedAndTheirNumbersStayOut() {
        byte[] pdf =
                new ComposedPdf()
                        .lines("Lidocaine patches are")
                        .foot("Page 1 of 3")
                        .page()
                        .lines("not medically necessary.")
                        .foot("Page 2 of 3")
                        .page()
                        .lines("Signed")
                        .foot("Page 3 of 3")
                        .bytes();

        assertThat(text(pdf))
                .isEqualTo("Lidocaine patches are\n\fnot medically necessary.\n\fSigned\n");
    }

    @Test
    void aNumberThatDoesNotCountOnStays() {
        byte[] pdf = new ComposedPdf().lines("Pages:", "63").page().lines("The end").bytes();

        assertThat(text(pdf)).isEqualTo("Pages:\n63\n\fThe end\n");
    }

    @Test
    void wordsDividedAtALinesEndAreWholeAndCompoundsKeepTheirHyphen() {
        byte[] pdf =
                new ComposedPdf()
                        .lines(
                                "The request for cycloben-",
                                "zaprine was denied. As a second-",
                                "line drug, non-",
                                "steroidal agents are tried, see MTUS 2009-",
                                "2010 (Kellgren-",
                                "Lawrence 3) for gaba-",
                                "pentin.")
                        .bytes();

        assertThat(text(pdf))
                .isEqualTo(
                        """
                        The request for cyclobenzaprine
                        was denied. As a second-line
                        drug, non-steroidal
                        agents are tried, see MTUS 2009-2010
                        (Kellgren-Lawrence
                        3) for gabapentin.
                        """);
    }

    @Test
    void theLetterItselfSaysWhetherAHyphenBelongsToAWord() {
        byte[] pdf =
                new ComposedPdf()
                        .lines("A drug-naive patient; another is drug-", "naive too. Medi-")
                        .lines("cation review: medication list.")
                        .bytes();

        assertThat(text(pdf))
                .isEqualTo(
                        "A drug-naive patient; another is drug-naive\ntoo. Medication\n"
                                + "review: medication list.\n");
    }

    @Test
    void aScannedDocumentIsRefusedAsPictures() {
        byte[] pdf = new ComposedPdf().scan().foot("1").page().scan().foot("2").bytes();

        assertThat(read(pdf, Passwords.none()))
                .isEqualTo(new Reading.Failed(Refusal.PICTURES_ONLY, "2 pages"));
    }

    @Test
    void pagesWithoutTextAreNamedAndTheOthersComeIn() {
        byte[] pdf =
                new ComposedPdf().lines("upheld").page().scan().page().page().lines("end").bytes();

        Reading.Text reading = (Reading.Text) read(pdf, Passwords.none());

        assertThat(reading.remarks()).containsExactly("pages 2, 3 hold no text");
        assertThat(reading.characters()).contains("upheld").contains("end");
    }

    @Test
    void aProtectedDocumentOpensWithItsPasswordWhichIsWipedThen() {
        byte[] pdf = new ComposedPdf().lines("overturned").protect("s3cret").bytes();
        char[] password = "s3cret".toCharArray();

        Reading reading = read(pdf, _ -> Optional.of(password));

        assertThat(((Reading.Text) reading).characters()).isEqualTo("overturned\n");
        assertThat(password).containsOnly('\0');
    }

    @Test
    void aWrongPasswordAndNoneAreRefusedByName() {
        byte[] pdf = new ComposedPdf().lines("overturned").protect("s3cret").bytes();

        assertThat(read(pdf, _ -> Optional.of("guess".toCharArray())))
                .isEqualTo(new Reading.Failed(Refusal.WRONG_PASSWORD, ""));
        assertThat(read(pdf, Passwords.none()))
                .isEqualTo(new Reading.Failed(Refusal.PASSWORD_NEEDED, ""));
    }

    @Test
    void aDocumentThatNeedsNoPasswordAsksForNone() {
        List<Path> asked = new ArrayList<>();
        byte[] pdf = new ComposedPdf().lines("overturned").protect("").bytes();

        Reading reading =
                read(
                        pdf,
                        file -> {
                            asked.add(file);
                            return Optional.empty();
                        });

        assertThat(reading).isInstanceOf(Reading.Text.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void aDocumentThatIsCutShortIsRefusedOrGivesWhatIsThere() {
        byte[] pdf = new ComposedPdf().lines("overturned").bytes();

        for (int end = 5; end < pdf.length; end += 97) {
            Reading reading = read(Arrays.copyOf(pdf, end), Passwords.none());
            if (reading instanceof Reading.Failed(Refusal reason, _)) {
                assertThat(reason).isIn(Refusal.DAMAGED, Refusal.PICTURES_ONLY);
            } else {
                assertThat(((Reading.Text) reading).characters()).isEqualTo("overturned\n");
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\f]+"));
    }

    private static String text(byte[] pdf) {
        Reading reading = read(pdf, Passwords.none());
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return ((Reading.Text) reading).characters();
    }

    private static Reading read(byte[] pdf, Passwords passwords) {
        return new DocumentReader(passwords).read(FILE, pdf);
    }
}
