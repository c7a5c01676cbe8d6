package org.glossator.export.bioc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.CodePoints;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.Names;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetters;
import org.glossator.export.XmlText;
import org.glossator.letter.Span;

/// BioC XML, `bioc.xml`, as its DTD has it: a document a letter, one passage at offset 0, the spans
/// as annotations of the passage with their label as `infon` of the key `type` and each attribute
/// as another. Offsets count code points; consumers that count bytes or UTF-16 read a letter beyond
/// ASCII otherwise, and the collection's `infon` `offset_unit` says so.
public final class BiocFormat implements ExportFormat {

    static final String FILE = "bioc.xml";
    static final String ATTRIBUTES = "bioc-attributes.tsv";

    @Override
    public String id() {
        return "bioc";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.CODE_POINT,
                Part.TEXT,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter)
                .wholeCharacters()
                .text(XmlText::of, XmlText.REASON)
                .spans(XmlText::of, XmlText.REASON)
                .done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        Names names = new Names(name -> name.equals("type") ? "type_" : name);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)), 1 << 16)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeDTD("\n<!DOCTYPE collection SYSTEM \"BioC.dtd\">\n");
            xml.writeStartElement("collection");
            element(xml, "source", "Glossator");
            element(xml, "date", "");
            element(xml, "key", "glossator.key");
            infon(xml, "offset_unit", OffsetUnit.CODE_POINT.id());
            while (letters.hasNext()) {
                write(letters.next(), names, xml);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        names.write(folder.resolve(ATTRIBUTES));
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return BiocReader.of(folder);
    }

    private static void write(Fitted letter, Names names, XMLStreamWriter xml)
            throws XMLStreamException {
        CodePoints codePoints = CodePoints.of(letter.text());
        xml.writeCharacters("\n");
        xml.writeStartElement("document");
        element(xml, "id", letter.id());
        xml.writeStartElement("passage");
        element(xml, "offset", "0");
        element(xml, "text", letter.text());
        int number = 0;
        for (ExportedSpan span : letter.spans()) {
            Span place = codePoints.of(span.span());
            xml.writeStartElement("annotation");
            xml.writeAttribute("id", Integer.toString(++number));
            infon(xml, "type", span.label());
            for (var attribute : span.attributes().toMap().entrySet()) {
                infon(xml, names.of(attribute.getKey()), attribute.getValue());
            }
            xml.writeEmptyElement("location");
            xml.writeAttribute("offset", Integer.toString(place.start()));
            xml.writeAttribute("length", Integer.toString(place.length()));
            element(xml, "text", span.span().of(letter.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void infon(XMLStreamWriter xml, String key, String value)
            throws XMLStreamException {
        xml.writeStartElement("infon");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
