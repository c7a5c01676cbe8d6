package org.glossator.ui.schema;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.glossator.schema.LabelFate;
import org.glossator.schema.SchemaDraft;
import org.glossator.store.LabelUse;

/// How much each of the project's labels is used.
record LabelUses(Map<String, LabelUse> uses) {

    LabelUse of(String id) {
        return uses.getOrDefault(id, LabelUse.NONE);
    }

    /// How much is labelled with a label of the draft or with those that have become it.
    LabelUse of(SchemaDraft draft, String id) {
        Set<String> sources = new HashSet<>();
        draft.fates()
                .forEach((label, fate) -> {
                    if (fate.equals(new LabelFate.Becomes(id))) {
                        sources.add(label);
                    }
                });
        if (draft.before().label(id).isPresent()) {
            sources.add(id);
        }
        return sources.stream().map(this::of).reduce(LabelUse.NONE, LabelUses::sum);
    }

    /// The letters of both may be the same ones.
    private static LabelUse sum(LabelUse one, LabelUse other) {
        return new LabelUse(
                one.annotations() + other.annotations(),
                Math.max(one.letters(), other.letters()),
                one.suggestions() + other.suggestions());
    }
}
