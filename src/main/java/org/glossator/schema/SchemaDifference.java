package org.glossator.schema;

import java.util.List;

/// How a schema differs from another.
///
/// @param added labels that only the new one has
/// @param missing labels that only the old one has
/// @param changed labels of the new one that the old one has otherwise
/// @param reordered whether the labels that both have stand in another order
public record SchemaDifference(
        List<Label> added, List<Label> missing, List<Label> changed, boolean reordered) {

    public static SchemaDifference between(LabelSchema before, LabelSchema after) {
        List<Label> both = after.labels().stream().filter(l -> has(before, l)).toList();
        List<Label> kept = before.labels().stream().filter(l -> has(after, l)).toList();
        return new SchemaDifference(
                after.labels().stream().filter(l -> !has(before, l)).toList(),
                before.labels().stream().filter(l -> !has(after, l)).toList(),
                both.stream().filter(l -> !before.labels().contains(l)).toList(),
                !ids(both).equals(ids(kept)));
    }

    public boolean isNone() {
        return added.isEmpty() && missing.isEmpty() && changed.isEmpty() && !reordered;
    }

    private static boolean has(LabelSchema schema, Label label) {
        return schema.label(label.id()).isPresent();
    }

    private static List<String> ids(List<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }
}
