package org.glossator.export.webanno;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.StringJoiner;
import org.glossator.export.Boundaries;
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
import org.glossator.mark.Attributes;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// WebAnno TSV 3.3, `webanno-tsv/`: a file a letter, offsets in UTF-16 code units. The layer is
/// `webanno.custom.Span` with the feature `label` and one for each attribute. A span within a token
/// stands in a row of its own.
///
/// White space between sentences is not in the file: who reads it puts blanks there.
///
/// @param schema the labels whose attributes are features from the first file on
public record WebAnnoFormat(LabelSchema schema) implements ExportFormat {

    static final String FOLDER = "webanno-tsv";
    static final String NAMES = "features.tsv";
    static final String FORMAT = "#FORMAT=WebAnno TSV 3.3";
    static final String LAYER = "#T_SP=webanno.custom.Span|label";
    static final String TEXT = "#Text=";

    @Override
    public String id() {
        return "webanno-tsv";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.UTF_16,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter)
                .trimmed()
                .spans(WebAnnoFormat::writable, "an empty attribute went, or a line end in one")
                .done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        Names features = new Names(WebAnnoFormat::feature);
        for (Label label : schema.labels()) {
            label.attributes().stream().map(Attribute::name).forEach(features::of);
        }
        try (LetterFolder own = LetterFolder.make(folder.resolve(FOLDER))) {
            while (letters.hasNext()) {
                Fitted letter = letters.next();
                letter.spans()
                        .forEach(span -> span.attributes().forEach((name, _) -> features.of(name)));
                Path file = own.path().resolve(own.add(letter.id()) + ".tsv");
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    new WebAnnoWriter(letter, Boundaries.of(letter.text()), features, out).write();
                }
            }
            features.write(own.path().resolve(NAMES));
        }
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        Path own = folder.resolve(FOLDER);
        Map<String, String> names = Names.read(own.resolve(NAMES));
        return LetterFolder.read(own, new WebAnnoReader(names));
    }

    /// The head of every file: what columns there are.
    static String head(Names features) {
        StringJoiner layer = new StringJoiner("|", LAYER, "\n");
        layer.setEmptyValue(LAYER + "\n");
        if (features.written().isEmpty()) {
            return FORMAT + "\n" + LAYER + "\n\n\n";
        }
        layer.add("");
        features.written().values().forEach(layer::add);
        return FORMAT + "\n" + layer + "\n\n";
    }

    private static String feature(String name) {
        String plain = Names.plain(name).replace('-', '_');
        return plain.equals("label") ? "label_" : plain;
    }

    /// An empty value is no value in this format, and a line ends with a carriage return too. An
    /// empty label cannot be: it has an id.
    private static ExportedSpan writable(ExportedSpan span) {
        Attributes attributes = Attributes.none();
        for (var attribute : span.attributes().toMap().entrySet()) {
            if (!attribute.getValue().isEmpty()) {
                attributes =
                        attributes.with(
                                attribute.getKey(), attribute.getValue().replace('\r', ' '));
            }
        }
        return span.withAttributes(attributes);
    }
}
