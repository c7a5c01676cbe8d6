package org.glossator.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All marks of one reviewer on one letter: the detectors' suggestions, what the reviewer decided
/// and remarked of each, and the reviewer's annotations. Immutable.
///
/// [#suggestions()] and [#suggestion(MarkId)] are as they were proposed; whatever else gives
/// suggestions gives them as the reviewer sees them, with the note and the flag.
public final class MarkSet {

    /// Reading order, and of two marks at one place always the same first.
    public static final Comparator<Mark> READING_ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::label).thenComparing(Mark::id);

    private final Map<MarkId, Suggestion> suggestions;
    private final Map<MarkId, Verdict> verdicts;
    private final Map<MarkId, Annotation> annotations;

    /// Notes and flags by suggestion; those without any are not in it.
    private final Map<MarkId, Attributes> remarks;

    /// Sorted when first asked for: a screen asks several times for each change, and most sets on
    /// the way through an import are never shown. Whoever comes second sorts the same list again.
    private @Nullable List<Mark> visible;

    private MarkSet(
            Map<MarkId, Suggestion> suggestions,
            Map<MarkId, Verdict> verdicts,
            Map<MarkId, Annotation> annotations,
            Map<MarkId, Attributes> remarks) {
        this.suggestions = suggestions;
        this.verdicts = verdicts;
        this.annotations = annotations;
        this.remarks = remarks;
    }

    /// A letter as it came in: suggestions, all undecided.
    public static MarkSet of(Collection<Suggestion> suggestions) {
        return of(suggestions, Map.of(), List.of());
    }

    /// A letter as it was left by a reviewer who remarked nothing of a suggestion.
    public static MarkSet of(
            Collection<Suggestion> suggestions,
            Map<MarkId, Verdict> verdicts,
            Collection<Annotation> annotations) {
        return of(suggestions, verdicts, annotations, Map.of());
    }

    /// A letter as it was left.
    ///
    /// @param suggestions a note or flag among their attributes is left out: it is nobody's remark,
    ///   though projects of older versions have suggestions that came in with one
    /// @param verdicts what was decided; suggestions that are not named are undecided
    /// @param remarks notes and flags of suggestions
    public static MarkSet of(
            Collection<Suggestion> suggestions,
            Map<MarkId, Verdict> verdicts,
            Collection<Annotation> annotations,
            Map<MarkId, Attributes> remarks) {
        // In the order in which they come, which mostly is the one in which they are asked for.
        Map<MarkId, Suggestion> byId = LinkedHashMap.newLinkedHashMap(suggestions.size());
        suggestions.forEach(one -> byId.put(one.id(), one.withoutRemarks()));
        Map<MarkId, Annotation> annotationsById =
                LinkedHashMap.newLinkedHashMap(annotations.size());
        annotations.forEach(annotation -> annotationsById.put(annotation.id(), annotation));
        Map<MarkId, Verdict> decided = new HashMap<>(verdicts);
        decided.values().removeIf(verdict -> verdict == Verdict.UNDECIDED);
        Map<MarkId, Attributes> remarked = new HashMap<>(remarks);
        remarked.values().removeIf(Attributes::isEmpty);
        return new MarkSet(byId, decided, annotationsById, remarked);
    }

    /// The same annotations, and of those of these suggestions that there are the same verdicts and
    /// remarks.
    public MarkSet over(Collection<Suggestion> others) {
        Map<MarkId, Verdict> decided = new HashMap<>();
        Map<MarkId, Attributes> remarked = new HashMap<>();
        for (Suggestion one : others) {
            decided.put(one.id(), verdict(one.id()));
            remarked.put(one.id(), remarks(one.id()));
        }
        return of(others, decided, annotations.values(), remarked);
    }

    /// The marks after the edit.
    ///
    /// @throws EditConflict if the edit does not fit these marks; nothing is changed then
    public MarkSet apply(Edit edit) {
        Map<MarkId, Verdict> newVerdicts = new HashMap<>(verdicts);
        Map<MarkId, Annotation> newAnnotations = new HashMap<>(annotations);
        Map<MarkId, Attributes> newRemarks = new HashMap<>(remarks);
        new Application(suggestions, newVerdicts, newAnnotations, newRemarks).apply(edit);
        MarkSet after = new MarkSet(suggestions, newVerdicts, newAnnotations, newRemarks);
        List<Mark> shown = visible;
        if (shown != null) {
            after.visible = after.visibleAfter(shown, new HashSet<>(edit.touches()));
        }
        return after;
    }

    /// What is visible after an edit that touched these marks: nearly in order already, which
    /// spares a screen most of the sorting.
    private List<Mark> visibleAfter(List<Mark> before, Set<MarkId> touched) {
        List<Mark> marks = new ArrayList<>(before.size() + touched.size());
        before.stream().filter(mark -> !touched.contains(mark.id())).forEach(marks::add);
        touched.forEach(id -> visible(id).ifPresent(marks::add));
        marks.sort(READING_ORDER);
        return Collections.unmodifiableList(marks);
    }

    /// All suggestions, decided or not, in reading order.
    public List<Suggestion> suggestions() {
        return suggestions.values().stream().sorted(READING_ORDER).toList();
    }

    /// The reviewer's annotations in reading order.
    public List<Annotation> annotations() {
        return annotations.values().stream().sorted(READING_ORDER).toList();
    }

    /// The suggestions that wait for a decision, in reading order.
    public List<Suggestion> undecided() {
        return visible().stream()
                .flatMap(mark ->
                        switch (mark) {
                            case Suggestion suggestion -> Stream.of(suggestion);
                            case Annotation _ -> Stream.empty();
                        })
                .toList();
    }

    /// The suggestions that were declared wrong, in reading order.
    public List<Suggestion> rejected() {
        return suggestions.values().stream()
                .filter(suggestion -> verdict(suggestion.id()) == Verdict.REJECTED)
                .map(this::seen)
                .sorted(READING_ORDER)
                .toList();
    }

    /// A suggestion of this set as the reviewer sees it: with note and flag.
    private Suggestion seen(Suggestion suggestion) {
        return suggestion.with(remarks(suggestion.id()));
    }

    /// What a reviewer sees: annotations and undecided suggestions, in reading order.
    public List<Mark> visible() {
        List<Mark> known = visible;
        if (known == null) {
            List<Mark> marks = new ArrayList<>(annotations.values());
            for (Suggestion suggestion : suggestions.values()) {
                if (!verdicts.containsKey(suggestion.id())) {
                    marks.add(seen(suggestion));
                }
            }
            marks.sort(READING_ORDER);
            known = Collections.unmodifiableList(marks);
            visible = known;
        }
        return known;
    }

    /// What was decided of the suggestion.
    public Verdict verdict(MarkId suggestion) {
        return verdicts.getOrDefault(suggestion, Verdict.UNDECIDED);
    }

    /// The note and the flag of the suggestion, whatever was decided of it.
    public Attributes remarks(MarkId suggestion) {
        return remarks.getOrDefault(suggestion, Attributes.none());
    }

    public Optional<Suggestion> suggestion(MarkId id) {
        return Optional.ofNullable(suggestions.get(id));
    }

    public Optional<Annotation> annotation(MarkId id) {
        return Optional.ofNullable(annotations.get(id));
    }

    /// The annotation or undecided suggestion of this id, if it is to be seen.
    public Optional<Mark> visible(MarkId id) {
        Annotation annotation = annotations.get(id);
        if (annotation != null) {
            return Optional.of(annotation);
        }
        return verdicts.containsKey(id)
                ? Optional.empty()
                : Optional.ofNullable(suggestions.get(id)).map(this::seen);
    }

    /// The annotations that were made from a suggestion, by that; of several that were made from
    /// one the first in reading order.
    public Map<MarkId, Annotation> byOrigin() {
        Map<MarkId, Annotation> made = new HashMap<>();
        for (Annotation annotation : annotations()) {
            MarkId origin = annotation.origin();
            if (origin != null) {
                made.putIfAbsent(origin, annotation);
            }
        }
        return made;
    }

    /// The number of suggestions that wait for a decision.
    public int undecidedCount() {
        return suggestions.size() - verdicts.size();
    }

    public int annotationCount() {
        return annotations.size();
    }

    public int suggestionCount() {
        return suggestions.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkSet set
                && suggestions.equals(set.suggestions)
                && verdicts.equals(set.verdicts)
                && annotations.equals(set.annotations)
                && remarks.equals(set.remarks);
    }

    @Override
    public int hashCode() {
        return 31 * verdicts.hashCode() + annotations.hashCode();
    }

    @Override
    public String toString() {
        return "MarkSet[%d suggestions, %d decided, %d annotations]"
                .formatted(suggestions.size(), verdicts.size(), annotations.size());
    }
}
