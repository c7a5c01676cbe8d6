package org.glossator.ui.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaDifference;
import org.glossator.schema.SchemaDraft;
import org.glossator.ui.Texts;

/// How a draft differs from the project's schema, in a line.
record DifferenceWords(Texts texts) {

    String of(SchemaDraft draft) {
        SchemaDifference difference =
                SchemaDifference.between(draft.before(), new LabelSchema(draft.labels()));
        if (difference.isNone()) {
            return texts.get("labels.same");
        }
        List<String> parts = new ArrayList<>();
        add(parts, "labels.differs.added", difference.added());
        add(parts, "labels.differs.changed", difference.changed());
        add(parts, "labels.differs.missing", difference.missing());
        if (difference.reordered()) {
            parts.add(texts.get("labels.differs.order"));
        }
        return texts.get("labels.differs", String.join("; ", parts));
    }

    private void add(List<String> parts, String text, List<Label> labels) {
        if (!labels.isEmpty()) {
            parts.add(
                    texts.get(
                            text,
                            labels.stream().map(Label::name).collect(Collectors.joining(", "))));
        }
    }
}
