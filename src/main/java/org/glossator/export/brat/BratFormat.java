package org.glossator.export.brat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.LetterFolder;
import org.glossator.export.Names;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetters;
import org.glossator.schema.LabelSchema;

/// brat's standoff files, `brat/`: for each letter its text, `x.txt`, and beside it `x.ann`,
/// offsets in code points, with the `annotation.conf` that brat needs.
///
/// A span across a line end stands in pieces, as brat wants it, so spans are trimmed to visible
/// edges. An attribute's value has no line end and no tab there: other white space becomes a blank.
///
/// @param schema the labels of `annotation.conf`; labels that only letters have are added to them
public record BratFormat(LabelSchema schema) implements ExportFormat {

    static final String FOLDER = "brat";
    static final String LABELS = "labels.tsv";
    static final String ATTRIBUTES = "attributes.tsv";

    @Override
    public String id() {
        return "brat";
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
                .trimmed()
                .spans(
                        span -> span.withAttributes(BratAttributes.oneLine(span.attributes())),
                        "an attribute's line ends and tabs became blanks")
                .done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        BratConfig config = new BratConfig(schema);
        try (LetterFolder own = LetterFolder.make(folder.resolve(FOLDER))) {
            while (letters.hasNext()) {
                Fitted letter = letters.next();
                String name = own.add(letter.id());
                Files.writeString(own.path().resolve(name + ".txt"), letter.text());
                try (BufferedWriter out =
                        Files.newBufferedWriter(own.path().resolve(name + ".ann"))) {
                    write(letter, config, out);
                }
            }
            config.write(own.path());
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        Path own = folder.resolve(FOLDER);
        Map<String, String> labels = Names.read(own.resolve(LABELS));
        Map<String, String> attributes = Names.read(own.resolve(ATTRIBUTES));
        return LetterFolder.read(own, new BratReader(labels, attributes));
    }

    private static void write(Fitted letter, BratConfig config, BufferedWriter out)
            throws IOException {
        BratPieces pieces = BratPieces.of(letter.text());
        int number = 0;
        int attributes = 0;
        for (ExportedSpan span : letter.spans()) {
            String id = "T" + ++number;
            String type = config.labels().of(span.label());
            out.write("%s\t%s %s\n".formatted(id, type, pieces.of(span.span())));
            for (var attribute : span.attributes().toMap().entrySet()) {
                String name = config.attribute(span.label(), attribute.getKey());
                String value = attribute.getValue();
                out.write("A%d\t%s %s %s\n".formatted(++attributes, name, id, value));
            }
        }
    }
}
