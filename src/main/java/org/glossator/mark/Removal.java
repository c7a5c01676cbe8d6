package org.glossator.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.schema.SchemaChange;

/// The edits by which the marks of removed labels go, and every decision and remark on their
/// suggestions with them.
final class Removal {

    private final SchemaChange change;
    private final MarkSet marks;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<MarkId> gone = new HashSet<>();

    private Removal(SchemaChange change, MarkSet marks) {
        this.change = change;
        this.marks = marks;
    }

    static List<Edit> of(SchemaChange change, MarkSet marks) {
        Removal removal = new Removal(change, marks);
        removal.reopenSuggestions();
        removal.removeAnnotations();
        return removal.edits;
    }

    private void reopenSuggestions() {
        Map<MarkId, Annotation> accepted = new HashMap<>();
        for (Annotation annotation : marks.annotations()) {
            if (annotation.origin() != null) {
                accepted.putIfAbsent(annotation.origin(), annotation);
            }
        }
        for (Suggestion suggestion : marks.suggestions()) {
            if (change.removes(suggestion.label())) {
                switch (marks.verdict(suggestion.id())) {
                    case UNDECIDED -> {}
                    case REJECTED -> edits.add(new Edit.Reopen(suggestion.id(), null));
                    case ACCEPTED -> {
                        Annotation annotation = accepted.get(suggestion.id());
                        if (annotation == null) {
                            reopenLost(suggestion);
                        } else {
                            reopen(suggestion, annotation);
                        }
                    }
                }
                edits.addAll(remarked(suggestion.id(), Attributes.none()));
            }
        }
    }

    private List<Edit> remarked(MarkId suggestion, Attributes after) {
        return Edit.Remark.between(suggestion, marks.remarks(suggestion), after);
    }

    /// An annotation that was given a label which stays outlives its suggestion.
    private void reopen(Suggestion suggestion, Annotation annotation) {
        edits.add(new Edit.Reopen(suggestion.id(), annotation));
        if (change.removes(annotation.label())) {
            gone.add(annotation.id());
        } else {
            edits.add(
                    new Edit.Add(
                            new Annotation(
                                    annotation.id(),
                                    annotation.span(),
                                    annotation.label(),
                                    annotation.attributes(),
                                    null)));
        }
    }

    /// Accepted, but its annotation was taken away: only an accepted suggestion that has an
    /// annotation can be reopened, so it gets one for the moment.
    private void reopenLost(Suggestion suggestion) {
        Annotation moment = Annotation.accepting(suggestion, suggestion.id());
        edits.add(new Edit.Add(moment));
        edits.add(new Edit.Reopen(suggestion.id(), moment));
    }

    private void removeAnnotations() {
        Set<MarkId> reopened = new HashSet<>();
        for (Annotation annotation : marks.annotations()) {
            if (!change.removes(annotation.label()) || gone.contains(annotation.id())) {
                continue;
            }
            MarkId origin = annotation.origin();
            boolean corrected =
                    origin != null
                            && marks.verdict(origin) == Verdict.ACCEPTED
                            && marks.suggestion(origin)
                                    .filter(s -> !change.removes(s.label()))
                                    .isPresent()
                            && reopened.add(origin);
            if (corrected) {
                // It said that the suggestion was wrong; that stays said.
                edits.add(new Edit.Reopen(origin, annotation));
                edits.addAll(remarked(origin, annotation.attributes()));
                edits.add(new Edit.Reject(origin));
            } else {
                edits.add(new Edit.Remove(annotation));
            }
        }
    }
}
