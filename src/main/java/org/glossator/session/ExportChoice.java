package org.glossator.session;

import java.util.Set;
import java.util.function.Predicate;
import org.glossator.export.Deidentification;
import org.glossator.export.Selection;
import org.glossator.store.QueueEntry;
import org.jspecify.annotations.Nullable;

/// Which of a project's letters and spans go out, and as what.
///
/// @param letters those that go out; a letter none of whose spans do goes out without spans
/// @param labels the labels whose spans go out; empty for all
/// @param rejected whether rejected suggestions go out too, as hard negatives beside the spans
/// @param deidentification what is masked in the texts, or `null` if nothing is
public record ExportChoice(
        Predicate<QueueEntry> letters,
        Selection selection,
        Set<String> labels,
        boolean rejected,
        @Nullable Deidentification deidentification) {

    public ExportChoice {
        labels = Set.copyOf(labels);
    }

    /// All letters with the spans of this selection.
    public static ExportChoice of(Selection selection) {
        return new ExportChoice(_ -> true, selection, Set.of(), false, null);
    }
}
