package org.glossator.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.schema.Label;
import org.glossator.schema.LabelFate;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaDifference;
import org.glossator.store.LabelUse;

/// A schema from a file, as it would come to a project.
///
/// @param before the project's
/// @param after the file's
/// @param missing the labels that the file does not have and that are in use, with how much: what
///   becomes of their marks is to be chosen
public record SchemaImport(LabelSchema before, LabelSchema after, Map<String, LabelUse> missing) {

    static SchemaImport of(LabelSchema before, LabelSchema after, Map<String, LabelUse> uses) {
        Map<String, LabelUse> missing = new LinkedHashMap<>();
        for (Label label : before.labels()) {
            LabelUse use = uses.getOrDefault(label.id(), LabelUse.NONE);
            if (after.label(label.id()).isEmpty() && !use.isNone()) {
                missing.put(label.id(), use);
            }
        }
        return new SchemaImport(before, after, missing);
    }

    public SchemaDifference difference() {
        return SchemaDifference.between(before, after);
    }

    /// The change that the import comes to. A label that is missing without being used just goes.
    ///
    /// @param chosen what becomes of the marks of the missing labels that are in use
    /// @throws IllegalArgumentException if nothing was chosen for one of them
    public SchemaChange change(Map<String, LabelFate> chosen) {
        Map<String, LabelFate> fates = new LinkedHashMap<>(chosen);
        for (Label label : difference().missing()) {
            if (!missing.containsKey(label.id())) {
                fates.putIfAbsent(label.id(), new LabelFate.Removed());
            }
        }
        return new SchemaChange(before, after, fates);
    }
}
