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
            case Edit.Add(Annotation annotation) -> stands(annotation, found);
            case Edit.Accept(MarkId _, Annotation annotation) -> stands(annotation, found);
            case Edit.Resize(MarkId id, Span _, Span after) -> {
                places.put(id, after);
                found.add(after);
            }
            case Edit.Remove(Annotation annotation) -> found.add(annotation.span());
            case Edit.Relabel relabel -> named(relabel.annotation(), found);
            case Edit.SetAttribute set -> named(set.annotation(), found);
            case Edit.Reject(MarkId suggestion) -> named(suggestion, found);
            case Edit.Reopen reopen -> named(reopen.suggestion(), found);
            case Edit.Remark remark -> named(remark.suggestion(), found);
            case Edit.Batch(List<Edit> edits) -> edits.forEach(one -> follow(one, found));
        }
    }

    private void stands(Annotation annotation, SortedSet<Span> found) {
        places.put(annotation.id(), annotation.span());
        found.add(annotation.span());
    }

    private void named(MarkId mark, SortedSet<Span> found) {
        Span place = places.get(mark);
        if (place != null) {
            found.add(place);
        }
    }
}
