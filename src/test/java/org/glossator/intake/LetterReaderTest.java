package org.glossator.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Path REAL = Path.of("assets/letters/000_47fe36eff498bcee.txt");

    /// In the manner of the letters, with what Windows-1252 has beyond ASCII.
    private static final String WORDS =
            "The patient’s request for Norco 10/325mg was “denied” – see § 9792.24.2.\nDr. José\n";

    @TempDir Path folder;

    @Test
    void aRealLetterKeepsEveryCharacter() throws IOException {
        Letter letter = accepted(REAL);

        assertThat(letter.text()).isEqualTo(Files.readString(REAL, US_ASCII));
        assertThat(letter.name()).isEqualTo("000_47fe36eff498bcee");
        assertThat(letter.source().file()).isEqualTo("000_47fe36eff498bcee.txt");
        assertThat(letter.source().charset()).isEqualTo("UTF-8");
        assertThat(letter.digest()).isEqualTo(Digest.of(letter.text()));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", "", UTF_8),
                Arguments.of("UTF-8", "\ufeff", UTF_8),
                Arguments.of("UTF-16LE", "\ufeff", UTF_16LE),
                Arguments.of("UTF-16BE", "\ufeff", UTF_16BE),
                Arguments.of("UTF-16LE", "", UTF_16LE),
                Arguments.of("UTF-16BE", "", UTF_16BE),
                Arguments.of("windows-1252", "", WINDOWS_1252));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theEncodingIsRecognisedAndTheMarkDropped(String name, String mark, Charset charset)
            throws IOException {
        Letter letter = accepted(file("letter.txt", (mark + WORDS).getBytes(charset)));

        assertThat(letter.text()).isEqualTo(WORDS);
        assertThat(letter.source().charset()).isEqualTo(name);
    }

    @Test
    void theSameLetterHasTheSameDigestWhateverItsEncodingAndLineEnds() throws IOException {
        String crlf = WORDS.replace("\n", "\r\n");

        assertThat(accepted(file("a.txt", WORDS.getBytes(UTF_8))).digest())
                .isEqualTo(accepted(file("b.txt", crlf.getBytes(WINDOWS_1252))).digest());
    }

    @Test
    void theFilesOwnCharactersGoAlongWithTheLetter() throws IOException {
        Path file = file("letter.txt", "\ufeffNorco\r\nwas\rdenied\n".getBytes(UTF_8));

        assertThat(new LetterReader().read(file))
                .isEqualTo(new Intake.Accepted(file, accepted(file), "Norco\r\nwas\rdenied\n"));
    }

    @Test
    void latinOneIsReadAsWindows1252() throws IOException {
        byte[] bytes = "Dr. José García certified Baclofen.\n".getBytes("ISO-8859-1");

        Letter letter = accepted(file("letter.txt", bytes));

        assertThat(letter.text()).isEqualTo("Dr. José García certified Baclofen.\n");
        assertThat(letter.source().charset()).isEqualTo("windows-1252");
    }

    @Test
    void windows1252IsRecognisedFarInsideALongLetter() throws IOException {
        String text = "The patient was seen in March. ".repeat(20_000) + "It’s “upheld”.";

        assertThat(accepted(file("letter.txt", text.getBytes(WINDOWS_1252))).text())
                .isEqualTo(text);
    }

    @Test
    void aFormFeedStays() throws IOException {
        assertThat(accepted(file("letter.txt", "page 1\fpage 2".getBytes(UTF_8))).text())
                .isEqualTo("page 1\fpage 2");
    }

    @Test
    void otherEndingsStayInTheName() throws IOException {
        assertThat(accepted(file("scan.TXT", "upheld".getBytes(UTF_8))).name()).isEqualTo("scan");
        assertThat(accepted(file("scan.md", "upheld".getBytes(UTF_8))).name()).isEqualTo("scan.md");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refused(file("letter.txt")).reason()).isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\r\n", "\ufeff", "\ufeff\n"})
    void aFileOfBlanksIsRefusedAsEmpty(String blanks) throws IOException {
        assertThat(refused(file("letter.txt", blanks.getBytes(UTF_8))).reason())
                .isEqualTo(Refusal.EMPTY);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(refused(folder.resolve("none.txt")).reason()).isEqualTo(Refusal.MISSING);
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(refused(folder).reason()).isEqualTo(Refusal.NOT_A_FILE);
    }

    @Test
    void bytesWithZerosAreRefusedAsBinary() throws IOException {
        byte[] bytes = {1, 0, 2, 0, 0, 0, 3, 0x7f, 0, 5, 9};

        assertThat(refused(file("letter.txt", bytes)).reason()).isEqualTo(Refusal.BINARY);
    }

    @Test
    void aPictureIsRefusedByWhatItIs() throws IOException {
        Intake.Refused refused = refused(file("letter.txt", "\u0089PNG\r\n".getBytes(ISO_8859_1)));

        assertThat(refused.reason()).isEqualTo(Refusal.BINARY);
        assertThat(refused.message())
                .startsWith(folder.resolve("letter.txt") + ": is not a text file (a picture)");
    }

    @Test
    void aFileIsReadAsWhatItBeginsWithNotAsItsEndingSays() throws IOException {
        byte[] rtf = "{\\rtf1 Norco was \\b denied\\b0 .\\par}".getBytes(US_ASCII);

        Letter letter = accepted(file("letter.txt", rtf));

        assertThat(letter.text()).isEqualTo("Norco was denied.\n");
        assertThat(letter.source().charset()).isEqualTo("RTF");
        assertThat(letter.source().map()).isEqualTo(SourceMap.identity());
    }

    @Test
    void controlCharactersInNumbersAreRefusedAsBinary() throws IOException {
        byte[] bytes = "ab\1\2\3cd\4ef".getBytes(UTF_8);

        assertThat(refused(file("letter.txt", bytes)).reason()).isEqualTo(Refusal.BINARY);
    }

    @Test
    void anEncodingThatIsNotReadHereIsNamed() throws IOException {
        byte[] bytes = "Пациенту отказано в лечении препаратом".getBytes("KOI8-R");

        Intake.Refused refused = refused(file("letter.txt", bytes));

        assertThat(refused.reason()).isEqualTo(Refusal.UNKNOWN_ENCODING);
        assertThat(refused.detail()).isEqualTo("probably KOI8-R");
    }

    @Test
    void brokenUtf8IsRefusedWithItsPlaceRatherThanGuessedAt() throws IOException {
        byte[] whole = "“Norco” was “denied”".getBytes(UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        Intake.Refused refused = refused(file("letter.txt", cut));

        assertThat(refused.reason()).isEqualTo(Refusal.BROKEN_TEXT);
        assertThat(refused.detail()).isEqualTo("not UTF-8 at byte " + (cut.length - 2));
    }

    @Test
    void twentyMegabytesAreReadAndOneByteMoreIsRefused() throws IOException {
        byte[] bytes = "a ".repeat(LetterReader.LARGEST / 2).getBytes(UTF_8);
        byte[] more = java.util.Arrays.copyOf(bytes, bytes.length + 1);

        assertThat(accepted(file("large.txt", bytes)).text()).hasSize(LetterReader.LARGEST);
        assertThat(refused(file("larger.txt", more)).reason()).isEqualTo(Refusal.TOO_LARGE);
    }

    private Letter accepted(Path file) {
        Intake intake = new LetterReader().read(file);
        assertThat(intake).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) intake).letter();
    }

    private Intake.Refused refused(Path file) {
        Intake intake = new LetterReader().read(file);
        assertThat(intake).isInstanceOf(Intake.Refused.class);
        return (Intake.Refused) intake;
    }

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
