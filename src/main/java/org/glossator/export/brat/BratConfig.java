package org.glossator.export.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.glossator.export.Names;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// What brat has to know of a corpus: its types and its attributes, `annotation.conf`.
final class BratConfig {

    private final Names labels = new Names(Names::plain);
    private final Names attributes = new Names(Names::plain);

    /// The types that have each attribute, all by their written names.
    private final Map<String, Set<String>> types = new LinkedHashMap<>();

    private final Map<String, Attribute> known = new LinkedHashMap<>();

    BratConfig(LabelSchema schema) {
        for (Label label : schema.labels()) {
            labels.of(label.id());
            for (Attribute attribute : label.attributes()) {
                known.put(attribute(label.id(), attribute.name()), attribute);
            }
        }
    }

    Names labels() {
        return labels;
    }

    /// What brat calls the attribute, which spans of this label have.
    String attribute(String label, String name) {
        String written = attributes.of(name);
        types.computeIfAbsent(written, _ -> new LinkedHashSet<>()).add(labels.of(label));
        return written;
    }

    void write(Path folder) throws IOException {
        StringBuilder conf = new StringBuilder("[entities]\n");
        labels.written().values().forEach(type -> conf.append(type).append('\n'));
        conf.append("\n[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
        conf.append("\n[events]\n\n[attributes]\n");
        types.forEach((name, of) -> conf.append(line(name, of)).append('\n'));
        Files.writeString(folder.resolve("annotation.conf"), conf);
        labels.write(folder.resolve(BratFormat.LABELS));
        attributes.write(folder.resolve(BratFormat.ATTRIBUTES));
    }

    /// brat asks for an attribute's values; where any text may stand it takes what the files have.
    private String line(String name, Set<String> of) {
        Attribute attribute = known.get(name);
        String values =
                attribute == null || attribute.choices().isEmpty()
                        ? ""
                        : ", Value:" + String.join("|", attribute.choices());
        return name + "\tArg:" + String.join("|", of) + values;
    }
}
