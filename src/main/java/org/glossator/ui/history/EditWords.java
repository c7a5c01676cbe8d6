package org.glossator.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.store.LoggedEdit;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What an entry of the log did, in plain words.
public final class EditWords {

    /// Different things that one edit did are named up to so many, then counted.
    private static final int NAMED = 3;

    private final Texts texts;
    private final Function<MarkId, Optional<Suggestion>> suggestions;

    /// @param suggestions gives a suggestion as it was proposed
    public EditWords(Texts texts, Function<MarkId, Optional<Suggestion>> suggestions) {
        this.texts = texts;
        this.suggestions = suggestions;
    }

    /// What the entry did to this mark and to the suggestion that it came from.
    public String of(LoggedEdit entry, Mark mark) {
        return told(entry, edit -> words(edit, mark));
    }

    /// What the entry did, wherever it was.
    ///
    /// @param places at how many places
    public String of(LoggedEdit entry, int places) {
        String words = told(entry, edit -> words(edit, places));
        return entry.bulk() == null ? words : texts.get("past.bulk", words);
    }

    private String told(LoggedEdit entry, Function<Edit, String> words) {
        return switch (entry.kind()) {
            case DO -> words.apply(entry.edit());
            case UNDO -> texts.get("history.undone", words.apply(entry.edit().inverse()));
            case REDO -> texts.get("history.redone", words.apply(entry.edit()));
            case SCHEMA -> texts.get("labels.history", words.apply(entry.edit()));
            case RESTORE -> texts.get("labels.history-undone", words.apply(entry.edit()));
        };
    }

    /// Of an edit of many marks only what it did to this one.
    private String words(Edit edit, Mark mark) {
        if (edit instanceof Edit.Batch(List<Edit> edits)) {
            MarkId origin = mark instanceof Annotation annotation ? annotation.origin() : null;
            return edits.stream()
                    .filter(one ->
                            one.touches().contains(mark.id())
                                    || origin != null && one.touches().contains(origin))
                    .map(this::words)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return words(edit);
    }

    private String words(Edit edit, int places) {
        if (!(edit instanceof Edit.Batch(List<Edit> edits)) || edits.isEmpty()) {
            return words(edit);
        }
        if (places == 1
                && edits.stream().anyMatch(one -> one instanceof Edit.Reopen)
                && edits.getLast() instanceof Edit.Reject) {
            return texts.get("history.removed");
        }
        List<String> different =
                edits.stream().map(this::words).distinct().limit(NAMED + 1).toList();
        if (different.size() <= NAMED) {
            return String.join(", ", different);
        }
        return places == 1 ? words(edits.getLast()) : words(edit);
    }

    private String words(Edit edit) {
        return switch (edit) {
            case Edit.Add _ -> texts.get("history.added");
            case Edit.Remove _ -> texts.get("history.removed");
            case Edit.Relabel relabel ->
                    texts.get("history.relabelled", relabel.before(), relabel.after());
            case Edit.Resize _ -> texts.get("history.resized");
            case Edit.SetAttribute set -> said(set.name(), set.after());
            case Edit.Remark remark -> said(remark.name(), remark.after());
            case Edit.Accept accept -> accepted(accept);
            case Edit.Reject _ -> texts.get("history.rejected");
            case Edit.Reopen _ -> texts.get("history.reopened");
            case Edit.Batch(List<Edit> edits) -> texts.get("history.batch", edits.size());
        };
    }

    private String said(String attribute, @Nullable String value) {
        return value == null
                ? texts.get("history.attribute-cleared", attribute)
                : texts.get("history.attribute", attribute, value);
    }

    private String accepted(Edit.Accept accept) {
        boolean asItWas =
                suggestions
                        .apply(accept.suggestion())
                        .map(accept.annotation()::agreesWith)
                        .orElse(true);
        return texts.get(asItWas ? "history.accepted" : "history.corrected");
    }
}
