package org.glossator.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a Word document's body: paragraphs, table cells with a tab between, fields as last
/// shown, insertions that were tracked. Deleted text, headers, footers, notes and comments stay
/// out. External entities and document types are off, so nothing outside the document is read.
final class DocxText {

    static final String FORMAT = "DOCX";

    static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern WORDS =
            Pattern.compile("http://[^ ]+/(wordprocessingml|wordprocessingml/2006)/main");

    /// A text box is written twice: once for programs that know no other way.
    private static final String ALTERNATIVE = "Fallback";

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", ALTERNATIVE);

    /// Elements in each other; a nested table takes four, and the XML parser itself stops at 100.
    private static final int DEEPEST = 90;

    /// In bytes: a letter of a hundred pages with its pictures has a tenth of this.
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int cellsInRow;
    private boolean inText;

    private DocxText() {}

    /// @return refused as [Refusal#MANY_LETTERS] if the zip file is no Word document
    static Reading read(byte[] zip) {
        DocxText reader = new DocxText();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            InputStream content = new BoundedInput(entries, MOST_UNPACKED);
            ZipEntry entry = entries.getNextEntry();
            while (entry != null && !BODY.matcher(entry.getName()).matches()) {
                // Left to itself the zip stream would unpack without bound on its way.
                content.transferTo(OutputStream.nullOutputStream());
                entry = entries.getNextEntry();
            }
            if (entry == null) {
                return new Reading.Failed(Refusal.MANY_LETTERS, "");
            }
            reader.body(content);
        } catch (IOException | XMLStreamException e) {
            return new Reading.Failed(Refusal.DAMAGED, "");
        }
        return new Reading.Text(reader.text.toString(), FORMAT);
    }

    private void body(InputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(characters(in));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }

    /// The characters of an Office document: UTF-16 if it says so, else UTF-8. Left to itself the
    /// parser prints on standard error what it cannot decode.
    private static Reader characters(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_16.newDecoder());
        }
        if (Arrays.equals(start, UTF8_MARK)) {
            bytes.skipNBytes(UTF8_MARK.length);
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (LEFT_OUT.contains(xml.getLocalName())) {
            skip(xml);
            return;
        }
        if (++depth > DEEPEST) {
            throw new TooMuch("more than " + DEEPEST + " elements in each other");
        }
        if (!isWords(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> inText = true;
            case "tab", "ptab" -> tab(xml);
            case "br", "cr" -> text.append(isPageBreak(xml) ? "\n\f" : "\n");
            case "noBreakHyphen" -> text.append('-');
            case "tr" -> cellsInRow = 0;
            case "tc" -> {
                if (cellsInRow++ > 0) {
                    dropLineEnd();
                    text.append('\t');
                }
            }
            default -> {
                // Everything else says how it looks.
            }
        }
    }

    private void end(XMLStreamReader xml) {
        depth--;
        if (!isWords(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> inText = false;
            case "p" -> text.append('\n');
            default -> {
                // Only paragraphs end a line: the last one of a row ends the row.
            }
        }
    }

    /// A tab stop's definition is called as a tab in the text is, but says where it lies.
    private void tab(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0 || xml.getLocalName().equals("ptab")) {
            text.append('\t');
        }
    }

    private void dropLineEnd() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == '\n') {
            text.setLength(last);
        }
    }

    private static boolean isPageBreak(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("type")) {
                return xml.getAttributeValue(i).equals("page");
            }
        }
        return false;
    }

    private static boolean isWords(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && WORDS.matcher(namespace).matches();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // Whatever it holds stays out.
                }
            }
        }
    }
}
