package org.glossator.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.jspecify.annotations.Nullable;

/// A letter's marks as they were, and in what they differ from those that it has now.
///
/// @param marks as they were
/// @param now as they are now
/// @param changes what is to be seen of the difference, in reading order
public record EarlierState(MarkSet marks, MarkSet now, List<Change> changes) {

    /// What is other then than now. A mark in which several things differ is counted once, as what
    /// comes first.
    public enum Sort {
        /// There is a mark now where there was none.
        MISSING,
        /// There was a mark that is gone.
        BESIDES,
        RELABELLED,
        RESIZED,
        /// Attributes, note or flag differ.
        DESCRIBED,
        /// A suggestion that is accepted now waited then.
        WAITING,
        /// A suggestion that waits now was accepted then.
        DECIDED
    }

    /// @param mark as it was; where it was missing, as it is now
    /// @param now the mark that it is now, or `null` if it is gone
    public record Change(Sort sort, Mark mark, @Nullable Mark now) {}

    public EarlierState {
        changes = List.copyOf(changes);
    }

    /// @param now marks of the same letter
    static EarlierState of(MarkSet then, MarkSet now) {
        Map<MarkId, Annotation> made = now.byOrigin();
        List<Change> changes = new ArrayList<>();
        Set<MarkId> met = new HashSet<>();
        for (Mark was : then.visible()) {
            Mark is = successor(was, now, made);
            if (is != null) {
                met.add(is.id());
            }
            change(was, is).ifPresent(changes::add);
        }
        for (Mark is : now.visible()) {
            if (!met.contains(is.id())) {
                changes.add(new Change(Sort.MISSING, is, is));
            }
        }
        changes.sort(Comparator.comparing(Change::mark, MarkSet.READING_ORDER));
        return new EarlierState(then, now, changes);
    }

    /// Whether nothing differs, seen or not.
    public boolean isNow() {
        return marks.equals(now);
    }

    /// How many differences are of this sort.
    public long count(Sort sort) {
        return changes.stream().filter(change -> change.sort() == sort).count();
    }

    /// Whether a project with these labels can have these marks. After a change of the labels,
    /// marks of before may have a label that is gone, or come from a suggestion that went with one.
    public boolean fits(LabelSchema schema) {
        return marks.annotations().stream()
                .filter(annotation ->
                        !now.annotation(annotation.id()).equals(Optional.of(annotation)))
                .allMatch(annotation ->
                        schema.label(annotation.label()).isPresent()
                                && (annotation.origin() == null
                                        || marks.suggestion(annotation.origin()).isPresent()));
    }

    /// What the mark is now: itself, or what its suggestion has become.
    private static @Nullable Mark successor(Mark was, MarkSet now, Map<MarkId, Annotation> made) {
        Optional<Mark> same = now.visible(was.id());
        if (same.isPresent()) {
            return same.get();
        }
        MarkId suggestion =
                switch (was) {
                    case Suggestion _ -> was.id();
                    case Annotation annotation -> annotation.origin();
                };
        if (suggestion == null) {
            return null;
        }
        Annotation annotation = made.get(suggestion);
        return annotation == null ? now.visible(suggestion).orElse(null) : annotation;
    }

    private static Optional<Change> change(Mark was, @Nullable Mark is) {
        if (is == null) {
            return Optional.of(new Change(Sort.BESIDES, was, null));
        }
        return sort(was, is).map(sort -> new Change(sort, was, is));
    }

    private static Optional<Sort> sort(Mark was, Mark is) {
        if (!was.label().equals(is.label())) {
            return Optional.of(Sort.RELABELLED);
        }
        if (!was.span().equals(is.span())) {
            return Optional.of(Sort.RESIZED);
        }
        if (!Objects.equals(was.attributes(), is.attributes())) {
            return Optional.of(Sort.DESCRIBED);
        }
        return switch (was) {
            case Suggestion _ when is instanceof Annotation -> Optional.of(Sort.WAITING);
            case Annotation _ when is instanceof Suggestion -> Optional.of(Sort.DECIDED);
            case Suggestion _, Annotation _ -> Optional.empty();
        };
    }
}
