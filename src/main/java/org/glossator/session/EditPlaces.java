package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.store.LoggedEdit;
import org.jspecify.annotations.Nullable;

/// Where in the letter the edits of its history were. Many edits name a mark only; where that stood
/// is known from the edits before.
public final class EditPlaces {

    private final Map<MarkId, Span> places = new HashMap<>();

    private EditPlaces(LetterHistory history) {
        for (Suggestion suggestion : history.imported().suggestions()) {
            places.put(suggestion.id(), suggestion.span());
        }
        for (Suggestion suggestion : history.withdrawn()) {
            places.put(suggestion.id(), suggestion.span());
        }
    }

    /// The places of each edit in the order of the log, those of one edit in reading order and
    /// without repetition: where its marks stand once it is done, or stood if it took them away.
    public static List<List<Span>> of(LetterHistory history) {
        EditPlaces walk = new EditPlaces(history);
        List<List<Span>> all = new ArrayList<>(history.log().size());
        for (LoggedEdit logged : history.log()) {
            SortedSet<Span> found = new TreeSet<>();
            walk.follow(logged.edit(), found);
            all.add(List.copyOf(found));
        }
        return all;
    }

    private void follow(Edit edit, SortedSet<Span> found) {
        switch (edit) {
            case Edit.Add(Annotation annotation) -> stands(annotation.id(), annotation.span());
            case Edit.Accept(MarkId _, Annotation annotation) ->
                    stands(annotation.id(), annotation.span());
            case Edit.Resize(MarkId id, Span _, Span after) -> stands(id, after);
            case Edit.Batch(List<Edit> edits) -> edits.forEach(one -> follow(one, found));
            case Edit.Remove _,
                    Edit.Relabel _,
                    Edit.SetAttribute _,
                    Edit.Reject _,
                    Edit.Reopen _,
                    Edit.Remark _ -> {}
        }
        Span place = place(edit);
        if (place != null) {
            found.add(place);
        }
    }

    private void stands(MarkId mark, Span span) {
        places.put(mark, span);
    }

    /// @return `null` for an edit that is several
    private @Nullable Span place(Edit edit) {
        return switch (edit) {
            case Edit.Add(Annotation annotation) -> annotation.span();
            case Edit.Remove(Annotation annotation) -> annotation.span();
            case Edit.Accept(MarkId _, Annotation annotation) -> annotation.span();
            case Edit.Resize(MarkId _, Span _, Span after) -> after;
            case Edit.Relabel relabel -> places.get(relabel.annotation());
            case Edit.SetAttribute set -> places.get(set.annotation());
            case Edit.Reject(MarkId suggestion) -> places.get(suggestion);
            case Edit.Reopen reopen -> places.get(reopen.suggestion());
            case Edit.Remark remark -> places.get(remark.suggestion());
            case Edit.Batch _ -> null;
        };
    }
}
