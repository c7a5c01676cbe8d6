package org.glossator.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipLettersTest {

    @TempDir Path folder;

    @Test
    void lettersOfAllFormatsComeOutSortedAndNamedAfterTheArchive() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("2014/b.pdf", new ComposedPdf().lines("denied").bytes());
        entries.put("2014/a.txt", "upheld".getBytes(UTF_8));
        entries.put("c.docx", DocxTextTest.document("<w:p/>"));
        entries.put("notes.xyz", "not a letter".getBytes(UTF_8));
        entries.put("__MACOSX/2014/._a.txt", "junk".getBytes(UTF_8));

        List<Intake> letters = letters(archive(entries));

        assertThat(letters)
                .extracting(intake -> folder.relativize(intake.file()).toString())
                .containsExactly(
                        "letters.zip!/2014/a.txt",
                        "letters.zip!/2014/b.pdf",
                        "letters.zip!/c.docx");
        assertThat(((Intake.Accepted) letters.get(0)).letter().name()).isEqualTo("a");
        assertThat(((Intake.Accepted) letters.get(1)).letter().text()).isEqualTo("denied\n");
        assertThat(((Intake.Refused) letters.get(2)).reason()).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void anAnnotatedPairInAnArchiveIsOneLetter() throws IOException {
        List<Intake> letters =
                letters(
                        archive(
                                Map.of(
                                        "a.txt", "Norco upheld".getBytes(UTF_8),
                                        "a.ann", "T1\tDRUG 0 5\tNorco\n".getBytes(UTF_8))));

        assertThat(letters)
                .singleElement()
                .satisfies(one ->
                        assertThat(((Intake.Accepted) one).content().spans())
                                .extracting(GivenSpan::label)
                                .containsExactly("DRUG"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "/etc/evil.txt",
                "C:\\evil.txt",
                "..\\e.txt"
            })
    void aNameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
        Path archive =
                archive(Map.of(name, "upheld".getBytes(UTF_8), "a.txt", "x".getBytes(UTF_8)));

        List<Intake> letters = letters(archive);

        assertThat(letters).hasSize(2);
        assertThat(refusals(letters)).containsExactly(Refusal.UNSAFE_NAME);
        assertThat(Files.list(folder)).containsExactly(archive);
    }

    @Test
    void anArchiveInsideAnArchiveIsRefusedWhateverItIsCalled() throws IOException {
        byte[] inner = zip(Map.of("a.txt", "upheld".getBytes(UTF_8)));

        assertThat(refusals(letters(archive(Map.of("inner.zip", inner, "letter.txt", inner)))))
                .containsExactly(Refusal.ARCHIVE_INSIDE, Refusal.ARCHIVE_INSIDE);
    }

    @Test
    void anEntryThatUnpacksToTooManyTimesItsSizeIsRefused() throws IOException {
        byte[] zeros = " ".repeat(10_000_000).getBytes(UTF_8);

        assertThat(refusals(letters(archive(Map.of("bomb.txt", zeros)))))
                .containsExactly(Refusal.TOO_COMPLEX);
    }

    @Test
    void anEntryLargerThanALetterIsRefusedUnlessItIsSmall() throws IOException {
        byte[] large = new byte[LetterReader.LARGEST + 1];
        new java.util.Random(1).nextBytes(large);

        assertThat(refusals(letters(archive(Map.of("large.txt", large)))))
                .containsExactly(Refusal.TOO_LARGE);
    }

    @Test
    void moreFilesThanAreTakenAtOnceAreRefused() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= ZipLetters.MOST_ENTRIES; i++) {
            entries.put(i + ".txt", new byte[] {'x'});
        }

        assertThat(refusals(letters(archive(entries)))).containsExactly(Refusal.TOO_MANY_FILES);
    }

    @Test
    void anArchiveWithoutLettersAndADamagedOneAreRefused() throws IOException {
        assertThat(refusals(letters(archive(Map.of("a.xyz", new byte[1])))))
                .containsExactly(Refusal.NO_LETTERS);
        byte[] whole = zip(Map.of("a.txt", "upheld".getBytes(UTF_8)));
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(refusals(letters(cut))).hasSize(1);
    }

    private static List<Refusal> refusals(List<Intake> letters) {
        return letters.stream()
                .filter(Intake.Refused.class::isInstance)
                .map(intake -> ((Intake.Refused) intake).reason())
                .toList();
    }

    private static List<Intake> letters(Path file) throws IOException {
        List<Intake> all = new ArrayList<>();
        try (Letters letters = new LetterReader().open(file)) {
            letters.forEachRemaining(all::add);
        }
        return all;
    }

    private Path archive(Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve("letters.zip"), zip(entries));
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
