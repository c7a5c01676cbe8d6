package org.glossator.session.exchange;

import java.util.Comparator;
import org.glossator.letter.Digest;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// What labels are, without their wording, order, colours and keys: two schemas of one digest can
/// hold each other's spans.
public final class LabelsDigest {

    private LabelsDigest() {}

    public static Digest of(LabelSchema schema) {
        StringBuilder text = new StringBuilder();
        schema.labels().stream()
                .sorted(Comparator.comparing(Label::id))
                .forEach(label -> {
                    text.append('L').append(label.id()).append('\n');
                    label.attributes().stream()
                            .sorted(Comparator.comparing(Attribute::name))
                            .forEach(attribute -> append(attribute, text));
                });
        return Digest.of(text.toString());
    }

    private static void append(Attribute attribute, StringBuilder text) {
        text.append('A').append(attribute.name()).append('\n');
        text.append('T').append(attribute.type().name()).append('\n');
        attribute.choices().forEach(choice -> text.append('C').append(choice).append('\n'));
    }
}
