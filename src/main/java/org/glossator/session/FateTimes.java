package org.glossator.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.LoggedEdit;

/// When a reviewer made of each suggestion of a letter what stands now: the time of the latest edit
/// that was about it. Notes and flags decide nothing, and neither do changes of the labels.
final class FateTimes {

    private final Map<MarkId, Instant> touched = new HashMap<>();

    /// The annotation that a suggestion has become, by the suggestion's id.
    private final Map<MarkId, MarkId> becameOf = new HashMap<>();

    /// @param log of one reviewer on one letter
    /// @param marks the same reviewer's
    FateTimes(List<LoggedEdit> log, MarkSet marks) {
        for (LoggedEdit logged : log) {
            switch (logged.kind()) {
                case DO, UNDO, REDO -> touch(logged.edit(), logged.madeAt());
                case SCHEMA, RESTORE -> {}
            }
        }
        for (Annotation annotation : marks.annotations()) {
            MarkId origin = annotation.origin();
            if (origin != null) {
                becameOf.put(origin, annotation.id());
            }
        }
    }

    /// Empty if the log says nothing of it.
    Optional<Instant> of(Suggestion suggestion) {
        Instant decided = touched.get(suggestion.id());
        MarkId became = becameOf.get(suggestion.id());
        Instant changed = became == null ? null : touched.get(became);
        return decided == null || changed != null && changed.isAfter(decided)
                ? Optional.ofNullable(changed)
                : Optional.of(decided);
    }

    private void touch(Edit edit, Instant at) {
        if (edit instanceof Edit.Batch(List<Edit> edits)) {
            edits.forEach(one -> touch(one, at));
        } else if (!isRemark(edit)) {
            edit.touches().forEach(mark -> touched.put(mark, at));
        }
    }

    private static boolean isRemark(Edit edit) {
        return edit instanceof Edit.SetAttribute set
                && (set.name().equals(Attributes.NOTE) || set.name().equals(Attributes.FLAG));
    }
}
