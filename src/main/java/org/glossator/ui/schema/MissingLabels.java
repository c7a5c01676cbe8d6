package org.glossator.ui.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Window;
import org.glossator.schema.Label;
import org.glossator.schema.LabelFate;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaDraft;
import org.glossator.store.LabelUse;
import org.glossator.ui.Texts;

/// Asks of each label that a file lacks and that is in use what becomes of its marks.
///
/// @param uses how much each label is used
record MissingLabels(Texts texts, Window owner, LabelUses uses) {

    /// The draft with the file's labels; empty if the reviewer thought better of it.
    Optional<SchemaDraft> ask(LabelSchema before, LabelSchema file) {
        Map<String, LabelFate> fates = new LinkedHashMap<>();
        for (Label label : before.labels()) {
            if (file.label(label.id()).isPresent()) {
                continue;
            }
            LabelUse use = uses.of(label.id());
            Optional<LabelFate> fate =
                    use.isNone()
                            ? Optional.of(new LabelFate.Removed())
                            : FateDialog.delete(texts, owner, label, file.labels(), use);
            if (fate.isEmpty()) {
                return Optional.empty();
            }
            fates.put(label.id(), fate.get());
        }
        return Optional.of(SchemaDraft.replaceAll(before, file, fates));
    }
}
