package org.glossator.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against documents that another program, POI, wrote, and against its own reading of them.
class DocxTextTest {

    private static final String WORDS =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void paragraphsTabsAndBreaksComeAsWordShowsThem() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("CLINICAL CASE SUMMARY");
            XWPFRun run = document.createParagraph().createRun();
            run.setText("Norco");
            run.addTab();
            run.setText("10/325mg – “denied” 💊");
            run.addBreak();
            run.setText("Upheld");
            run.addBreak(BreakType.PAGE);
            document.createParagraph().createRun().setText("Signed");

            String text = text(bytes(document));

            assertThat(text)
                    .isEqualTo(
                            "CLINICAL CASE SUMMARY\nNorco\t10/325mg – “denied” 💊\nUpheld\n\f\n"
                                    + "Signed\n");
            assertThat(text.split("\\s+"))
                    .isEqualTo(new XWPFWordExtractor(document).getText().split("\\s+"));
        }
    }

    @Test
    void aTableComesRowByRowWithTabsBetweenItsCells() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Case Number:");
            table.getRow(0).getCell(1).setText("CM15-0107720");
            table.getRow(1).getCell(0).setText("Priority:");
            table.getRow(1).getCell(1).setText("Standard");

            assertThat(text(bytes(document)))
                    .isEqualTo("Case Number:\tCM15-0107720\nPriority:\tStandard\n");
        }
    }

    @Test
    void headersAndDeletedWordsStayOutAndInsertedOnesComeIn() throws IOException {
        String body =
                "<w:p><w:r><w:t>The request is </w:t></w:r>"
                        + "<w:del><w:r><w:delText>denied</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>upheld</w:t></w:r></w:ins>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";

        assertThat(text(document(body))).isEqualTo("The request is upheld\n");
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        byte[] bytes =
                zip(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + "<w:document "
                                + WORDS
                                + "><w:body><w:p><w:r><w:t>a&e;b</w:t>"
                                + "</w:r></w:p></w:body></w:document>");

        Reading reading = read(bytes);

        assertThat(reading)
                .isIn(
                        new Reading.Failed(Refusal.DAMAGED, ""),
                        new Reading.Text("ab\n", DocxText.FORMAT));
    }

    @Test
    void elementsInEachOtherWithoutEndAreRefused() throws IOException {
        String deep = "<w:p>".repeat(5_000) + "</w:p>".repeat(5_000);

        assertThat(((Reading.Failed) read(document(deep))).reason()).isEqualTo(Refusal.TOO_COMPLEX);
    }

    @Test
    void aSpreadsheetIsNoLetter() throws IOException {
        assertThat(((Reading.Failed) read(zip("xl/workbook.xml", "<x/>"))).reason())
                .isEqualTo(Refusal.MANY_LETTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aDocumentIsReadInEitherEncodingOfOfficeDocuments(String charset) throws IOException {
        String body = "<w:p><w:r><w:t>“Norco” — café</w:t></w:r></w:p>";
        byte[] xml = ((charset.equals("UTF-16") ? "" : "\ufeff") + xml(body)).getBytes(charset);

        assertThat(text(ZipLettersTest.zip(Map.of("word/document.xml", xml))))
                .startsWith("“Norco” — café");
    }

    static byte[] document(String body) throws IOException {
        return zip("word/document.xml", xml(body));
    }

    static String xml(String body) {
        return "<w:document " + WORDS + "><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        Reading reading = read(bytes);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return ((Reading.Text) reading).characters();
    }

    private static Reading read(byte[] bytes) {
        return new DocumentReader(Passwords.none()).read(Path.of("letter.docx"), bytes);
    }
}
