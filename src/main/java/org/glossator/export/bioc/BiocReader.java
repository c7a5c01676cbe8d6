package org.glossator.export.bioc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.export.CodePoints;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Names;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// Reads what [BiocFormat] wrote, document by document. Takes no DTD and no entity from anywhere.
final class BiocReader extends RestoredLetters {

    private final InputStream in;
    private final XMLStreamReader xml;
    private final Map<String, String> attributes;

    private BiocReader(InputStream in, XMLStreamReader xml, Map<String, String> attributes) {
        super(BiocFormat.FILE);
        this.in = in;
        this.xml = xml;
        this.attributes = attributes;
    }

    static BiocReader of(Path folder) throws IOException {
        Map<String, String> attributes = Names.read(folder.resolve(BiocFormat.ATTRIBUTES));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        InputStream in =
                new BufferedInputStream(
                        Files.newInputStream(folder.resolve(BiocFormat.FILE)), 1 << 16);
        try {
            return new BiocReader(in, factory.createXMLStreamReader(in, "UTF-8"), attributes);
        } catch (XMLStreamException e) {
            in.close();
            throw new DamagedExport(BiocFormat.FILE + ": is no XML", e);
        }
    }

    @Override
    protected @Nullable RestoredLetter read() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("document")) {
                    return document();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private RestoredLetter document() throws XMLStreamException {
        String id = "";
        String text = "";
        CodePoints codePoints = CodePoints.of("");
        List<ExportedSpan> spans = new ArrayList<>();
        while (!ends("document")) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "id" -> id = xml.getElementText();
                case "text" -> {
                    text = xml.getElementText();
                    codePoints = CodePoints.of(text);
                }
                case "annotation" -> spans.add(annotation(text, codePoints));
                default -> {}
            }
        }
        return new RestoredLetter(id, text, spans);
    }

    private ExportedSpan annotation(String text, CodePoints codePoints) throws XMLStreamException {
        String label = "";
        Attributes given = Attributes.none();
        @Nullable Span place = null;
        while (!ends("annotation")) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "infon" -> {
                    String key = xml.getAttributeValue(null, "key");
                    String value = xml.getElementText();
                    if (key.equals("type")) {
                        label = value;
                    } else {
                        given = given.with(attributes.getOrDefault(key, key), value);
                    }
                }
                case "location" -> {
                    int start = Integer.parseInt(xml.getAttributeValue(null, "offset"));
                    int length = Integer.parseInt(xml.getAttributeValue(null, "length"));
                    place = codePoints.codeUnits(start, start + length);
                }
                default -> {
                    if (place == null || !place.of(text).equals(xml.getElementText())) {
                        throw new DamagedExport("a span's text is not what stands there");
                    }
                }
            }
        }
        if (place == null) {
            throw new DamagedExport("an annotation without a place");
        }
        return ExportedSpan.bare(place, label, given);
    }

    private boolean ends(String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
