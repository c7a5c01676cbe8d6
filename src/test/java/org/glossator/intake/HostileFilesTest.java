package org.glossator.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.hostile.Figures;
import org.glossator.hostile.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a file holds, reading it ends, and ends in letters or in refusals that say why.
class HostileFilesTest {

    private static final String TEXT = "💊 Norco 10/325mg #60: Upheld on 5/14/2015.\r\n\f“MTUS”\n";

    @TempDir Path folder;

    /// A valid file of each format.
    enum Format {
        TXT("txt", TEXT),
        TXT_UTF16("txt", ("\ufeff" + TEXT).getBytes(UTF_16LE)),
        TXT_WINDOWS(
                "txt", "“Upheld” — café\r\n".repeat(20).getBytes(Charset.forName("windows-1252"))),
        LETTER("txt", letter()),
        HTML("html", "<html><table><tr><td>a<td>b</table><p>" + TEXT + "<pre>x</pre></html>"),
        RTF(
                "rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset128 A;}}{\\*\\x y}{\\upr{a}{\\*\\ud{b}}}"
                        + "\\bin3 abc\\u8217?\\'92\\par\\cell\\row{\\field{\\fldrslt Norco}}}"),
        NATIVE(
                "jsonl",
                ("{\"text\":\"Norco\",\"spans\":[{\"start\":0,\"end\":5,\"label\":\"DRUG\","
                                + "\"attributes\":{\"a\":\"b\"},\"confidence\":0.5,\"status\":"
                                + "\"undecided\"}],\"meta\":{\"letter\":{\"name\":\"x\",\"charset\":"
                                + "\"UTF-8\",\"folded_line_ends\":[]}},\"offset_unit\":\"utf-16\"}\n")
                        .repeat(3)),
        DOCCANO("jsonl", "{\"text\":\"💊\\r\\nNorco\",\"label\":[[3,8,\"DRUG\"]]}\n".repeat(3)),
        LABEL_STUDIO(
                "json",
                "[{\"data\":{\"text\":\"Norco\"},\"annotations\":[{\"result\":[{\"id\":\"a\","
                        + "\"from_name\":\"l\",\"value\":{\"start\":0,\"end\":5,\"labels\":[\"DRUG\"]}},"
                        + "{\"id\":\"a\",\"from_name\":\"x\",\"value\":{\"choices\":[\"y\"]}}]}],"
                        + "\"predictions\":[{\"score\":0.5,\"result\":[]}]}]"),
        BRAT("ann", "T1\tDRUG 2 7;8 17\tNorco 10/325mg\nA1\tOutcome T1 upheld\n#1\tNote T1\tx\n"),
        PDF("pdf", pdf()),
        PDF_TEXT(
                "pdf",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
                        + "/Resources<</Font<</F 4 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                        + "5 0 obj<</Length 70>>stream\nBT /F 12 Tf 72 720 Td (Norco) Tj 0 -14 Td "
                        + "[(Up) -20 (held)] TJ q Q ET\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF"),
        PROTECTED_PDF("pdf", new ComposedPdf().lines("Norco: Upheld").protect("").bytes()),
        DOCX("docx", docx()),
        ZIP("zip", zip());

        private static final String BODY =
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:t>Norco</w:t><w:tab/><w:br/></w:r></w:p>";

        private final String ending;
        private final byte[] valid;

        Format(String ending, String valid) {
            this(ending, valid.getBytes(UTF_8));
        }

        Format(String ending, byte[] valid) {
            this.ending = ending;
            this.valid = valid;
        }

        private static byte[] letter() {
            try {
                return Files.readAllBytes(Path.of("assets/letters/000_47fe36eff498bcee.txt"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static byte[] pdf() {
            return new ComposedPdf()
                    .row("Case Number:", "CM15-0107720")
                    .lines("Norco 10/325mg cycloben-", "zaprine: Upheld")
                    .foot("1")
                    .page()
                    .scan()
                    .foot("2")
                    .bytes();
        }

        private static byte[] docx() {
            try {
                return DocxTextTest.document(BODY);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static byte[] zip() {
            try {
                Map<String, byte[]> entries = new LinkedHashMap<>();
                entries.put("x/a.txt", TEXT.getBytes(UTF_8));
                entries.put("x/a.ann", BRAT.valid);
                entries.put("b.jsonl", NATIVE.valid);
                entries.put("c.docx", DOCX.valid);
                entries.put("d.rtf", RTF.valid);
                return ZipLettersTest.zip(entries);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anyFileEndsInLettersOrRefusals(Format format) throws IOException {
        Path file = folder.resolve("letter." + format.ending);
        if (format == Format.BRAT) {
            Files.writeString(folder.resolve("letter.txt"), TEXT);
        }

        Figures figures =
                new Trials(format.name(), List.of(format.valid))
                        .run(input -> {
                            Files.write(file, input);
                            List<Intake> outcomes = outcomes(file);
                            assertThat(outcomes).isNotEmpty();
                            return outcomes.stream().anyMatch(Intake.Accepted.class::isInstance)
                                    ? Trials.Outcome.READ
                                    : Trials.Outcome.REFUSED;
                        });

        assertThat(figures.crashes()).isEmpty();
    }

    /// Damage to the archive is mostly seen by its checksums; this is damage to what is in it.
    @Test
    void anyWordDocumentInASoundArchiveEndsInALetterOrARefusal() throws IOException {
        Path file = folder.resolve("letter.docx");

        Figures figures =
                new Trials("DOCX_XML", List.of(DocxTextTest.xml(Format.BODY).getBytes(UTF_8)))
                        .run(input -> {
                            Files.write(
                                    file, ZipLettersTest.zip(Map.of("word/document.xml", input)));
                            return outcomes(file).getFirst() instanceof Intake.Accepted
                                    ? Trials.Outcome.READ
                                    : Trials.Outcome.REFUSED;
                        });

        assertThat(figures.crashes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theUndamagedFileComesIn(Format format) throws IOException {
        Path file = folder.resolve("letter." + format.ending);
        if (format == Format.BRAT) {
            Files.writeString(folder.resolve("letter.txt"), TEXT);
        }
        Files.write(file, format.valid);

        assertThat(outcomes(file)).isNotEmpty().allMatch(Intake.Accepted.class::isInstance);
    }

    private static List<Intake> outcomes(Path file) throws IOException {
        List<Intake> outcomes = new ArrayList<>();
        try (Letters letters = new LetterReader().open(file)) {
            letters.forEachRemaining(outcomes::add);
        }
        for (Intake outcome : outcomes) {
            switch (outcome) {
                case Intake.Accepted accepted -> {
                    assertThat(accepted.letter().text()).isNotBlank();
                    assertThat(accepted.content().spans())
                            .allMatch(span -> accepted.letter().holds(span.span()));
                }
                case Intake.Refused refused ->
                        assertThat(refused.message()).startsWith(file.getParent().toString());
            }
        }
        return outcomes;
    }
}
