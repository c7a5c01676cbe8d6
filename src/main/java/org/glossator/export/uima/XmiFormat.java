package org.glossator.export.uima;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.LetterFolder;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.glossator.export.XmlText;
import org.xml.sax.SAXException;

/// UIMA CAS XMI 1.0, `xmi/`: for each letter a zip of its `.xmi` and the type system, as INCEpTION
/// takes it. Offsets in UTF-16 code units.
public final class XmiFormat implements ExportFormat {

    private static final String FOLDER = "xmi";
    private static final String TYPES = "TypeSystem.xml";

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.UTF_16,
                Part.TEXT,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.PROVENANCE,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter)
                .text(XmlText::of, XmlText.REASON)
                .spans(XmlText::of, XmlText.REASON)
                .done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        SpanCas cas = SpanCas.make();
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        SpanCas.writeTypes(types);
        try (LetterFolder own = LetterFolder.make(folder.resolve(FOLDER))) {
            while (letters.hasNext()) {
                Fitted letter = letters.next();
                String name = own.add(letter.id());
                Path file = own.path().resolve(name + ".zip");
                try (ZipOutputStream zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(file)))) {
                    entry(name + ".xmi", zip);
                    XmiCasSerializer.serialize(cas.of(letter), zip);
                    zip.closeEntry();
                    entry(TYPES, zip);
                    types.writeTo(zip);
                    zip.closeEntry();
                } catch (SAXException e) {
                    throw new IOException(e);
                }
            }
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        SpanCas cas = SpanCas.make();
        return LetterFolder.read(
                folder.resolve(FOLDER), (own, name, id) -> read(own, name, id, cas));
    }

    private static RestoredLetter read(Path folder, String name, String id, SpanCas cas)
            throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(name + ".zip").toFile())) {
            ZipEntry entry = zip.getEntry(name + ".xmi");
            if (entry == null) {
                throw new DamagedExport(name + ".zip holds no " + name + ".xmi");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                XmiCasDeserializer.deserialize(
                        new ByteArrayInputStream(in.readAllBytes()), cas.empty());
            }
            return cas.letter(id);
        } catch (SAXException e) {
            throw new DamagedExport(name + ".xmi cannot be read", e);
        }
    }

    /// With one time for all, so that the same letters make the same bytes.
    private static void entry(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
    }
}
