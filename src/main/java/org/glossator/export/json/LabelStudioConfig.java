package org.glossator.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.glossator.export.ExportedSpan;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// The labelling configuration that Label Studio needs to show the tasks: a label for each of the
/// schema's, and for each attribute a text for the chosen region. The text keeps its line ends.
final class LabelStudioConfig {

    /// Okabe and Ito's colours, which most people can tell apart.
    private static final String[] COLOURS = {
        "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999"
    };

    private final Map<String, Set<String>> attributes = new LinkedHashMap<>();

    LabelStudioConfig(LabelSchema schema) {
        for (Label label : schema.labels()) {
            Set<String> names = of(label.id());
            label.attributes().stream().map(Attribute::name).forEach(names::add);
        }
    }

    void add(ExportedSpan span) {
        of(span.label()).addAll(span.attributes().toMap().keySet());
    }

    private Set<String> of(String label) {
        return attributes.computeIfAbsent(label, _ -> new LinkedHashSet<>());
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("View");
        xml.writeCharacters("\n  ");
        xml.writeStartElement("Labels");
        xml.writeAttribute("name", "label");
        xml.writeAttribute("toName", "text");
        int colour = 0;
        for (String label : attributes.keySet()) {
            xml.writeCharacters("\n    ");
            xml.writeEmptyElement("Label");
            xml.writeAttribute("value", label);
            xml.writeAttribute("background", COLOURS[colour++ % COLOURS.length]);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("View");
        xml.writeAttribute("style", "white-space: pre-wrap");
        xml.writeEmptyElement("Text");
        xml.writeAttribute("name", "text");
        xml.writeAttribute("value", "$text");
        xml.writeAttribute("granularity", "symbol");
        xml.writeEndElement();
        Set<String> names = new LinkedHashSet<>();
        attributes.values().forEach(names::addAll);
        for (String name : names) {
            xml.writeCharacters("\n  ");
            xml.writeEmptyElement("TextArea");
            xml.writeAttribute("name", name);
            xml.writeAttribute("toName", "text");
            xml.writeAttribute("perRegion", "true");
            xml.writeAttribute("editable", "true");
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
