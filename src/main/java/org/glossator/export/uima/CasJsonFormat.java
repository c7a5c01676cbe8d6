package org.glossator.export.uima;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.LetterFolder;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetters;

/// UIMA CAS JSON, `cas-json/`: a file a letter, its type system in it. Offsets in UTF-16 code
/// units.
public final class CasJsonFormat implements ExportFormat {

    private static final String FOLDER = "cas-json";

    @Override
    public String id() {
        return "cas-json";
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
        return Fitting.of(letter).done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        SpanCas cas = SpanCas.make();
        JsonCas2Serializer serializer = new JsonCas2Serializer();
        try (LetterFolder own = LetterFolder.make(folder.resolve(FOLDER))) {
            while (letters.hasNext()) {
                Fitted letter = letters.next();
                Path file = own.path().resolve(own.add(letter.id()) + ".json");
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    serializer.serialize(cas.of(letter), out);
                }
            }
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        SpanCas cas = SpanCas.make();
        JsonCas2Deserializer deserializer = new JsonCas2Deserializer();
        return LetterFolder.read(
                folder.resolve(FOLDER),
                (own, name, id) -> {
                    try (InputStream in =
                            new BufferedInputStream(
                                    Files.newInputStream(own.resolve(name + ".json")))) {
                        deserializer.deserialize(in, cas.empty());
                    }
                    return cas.letter(id);
                });
    }
}
