package org.glossator.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The one edit that leads from some marks of a letter to others of the same letter, such as an
/// earlier state of it. It says what differs and no more.
public final class EditBetween {

    private final MarkSet from;
    private final MarkSet to;
    private final Supplier<MarkId> ids;
    private final List<Edit> edits = new ArrayList<>();

    /// The annotations after the edits gathered so far.
    private final Map<MarkId, Annotation> standing = new LinkedHashMap<>();

    /// By the suggestion that they were made from: a letter may have thousands of either.
    private final Map<MarkId, Annotation> madeBefore;

    private final Map<MarkId, Annotation> madeAfter;

    private EditBetween(MarkSet from, MarkSet to, Supplier<MarkId> ids) {
        this.from = from;
        this.to = to;
        this.ids = ids;
        this.madeBefore = from.byOrigin();
        this.madeAfter = to.byOrigin();
        from.annotations().forEach(a -> standing.put(a.id(), a));
    }

    /// @param to marks over the same suggestions
    /// @param ids where the ids of annotations come from that stand for a moment only
    /// @return empty if the two are the same
    /// @throws IllegalArgumentException if the suggestions differ
    public static Optional<Edit> of(MarkSet from, MarkSet to, Supplier<MarkId> ids) {
        if (!from.suggestions().equals(to.suggestions())) {
            throw new IllegalArgumentException("these are marks of two letters");
        }
        List<Edit> edits = new EditBetween(from, to, ids).gather();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(edits));
    }

    private List<Edit> gather() {
        for (Suggestion suggestion : from.suggestions()) {
            if (from.verdict(suggestion.id()) != to.verdict(suggestion.id())) {
                reopen(suggestion);
                decide(suggestion);
            }
        }
        for (Suggestion suggestion : from.suggestions()) {
            MarkId id = suggestion.id();
            edits.addAll(Edit.Remark.between(id, from.remarks(id), to.remarks(id)));
        }
        for (Annotation annotation : from.annotations()) {
            if (standing.containsKey(annotation.id()) && to.annotation(annotation.id()).isEmpty()) {
                edits.add(new Edit.Remove(annotation));
            }
        }
        to.annotations().forEach(this::bringAbout);
        return edits;
    }

    private void reopen(Suggestion suggestion) {
        switch (from.verdict(suggestion.id())) {
            case UNDECIDED -> {}
            case REJECTED -> edits.add(new Edit.Reopen(suggestion.id(), null));
            case ACCEPTED -> {
                Annotation own = madeBefore.get(suggestion.id());
                if (own == null) {
                    own = Annotation.accepting(suggestion, ids.get());
                    edits.add(new Edit.Add(own));
                }
                edits.add(new Edit.Reopen(suggestion.id(), own));
                standing.remove(own.id());
            }
        }
    }

    private void decide(Suggestion suggestion) {
        switch (to.verdict(suggestion.id())) {
            case UNDECIDED -> {}
            case REJECTED -> edits.add(new Edit.Reject(suggestion.id()));
            case ACCEPTED -> {
                Annotation own = madeAfter.get(suggestion.id());
                if (own == null || standing.containsKey(own.id())) {
                    Annotation passing = Annotation.accepting(suggestion, ids.get());
                    edits.add(new Edit.Accept(suggestion.id(), passing));
                    edits.add(new Edit.Remove(passing));
                } else {
                    edits.add(new Edit.Accept(suggestion.id(), own));
                    standing.put(own.id(), own);
                }
            }
        }
    }

    private void bringAbout(Annotation wanted) {
        Annotation there = standing.get(wanted.id());
        if (there == null) {
            edits.add(new Edit.Add(wanted));
        } else if (!Objects.equals(there.origin(), wanted.origin())) {
            edits.add(new Edit.Remove(there));
            edits.add(new Edit.Add(wanted));
        } else {
            change(there, wanted);
        }
    }

    private void change(Annotation there, Annotation wanted) {
        if (!there.span().equals(wanted.span())) {
            edits.add(new Edit.Resize(there.id(), there.span(), wanted.span()));
        }
        if (!there.label().equals(wanted.label())) {
            edits.add(new Edit.Relabel(there.id(), there.label(), wanted.label()));
        }
        Set<String> names = new LinkedHashSet<>(there.attributes().toMap().keySet());
        names.addAll(wanted.attributes().toMap().keySet());
        for (String name : names) {
            String before = there.attributes().get(name).orElse(null);
            String after = wanted.attributes().get(name).orElse(null);
            if (!Objects.equals(before, after)) {
                edits.add(new Edit.SetAttribute(there.id(), name, before, after));
            }
        }
    }
}
