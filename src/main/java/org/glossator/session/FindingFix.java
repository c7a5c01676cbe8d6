package org.glossator.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.LabelAttribute;
import org.glossator.quality.consistency.Place;
import org.glossator.schema.LabelSchema;
import org.glossator.store.BulkEdits;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// Settles a finding of the consistency check in all its places at once, as most of the project has
/// it: an action on many letters, which [BulkLabelling#undo] takes back.
public final class FindingFix {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Workers workers;
    private final Corrections corrections;
    private final LabelSchema schema;

    FindingFix(
            ProjectStore store,
            Reviewer reviewer,
            Workers workers,
            Corrections corrections,
            LabelSchema schema) {
        this.store = store;
        this.reviewer = reviewer;
        this.workers = workers;
        this.corrections = corrections;
        this.schema = schema;
    }

    /// Whether there is one thing that can be done in all places: where labels or values differ,
    /// the commonest is given to the others; where a label is missing, it is added. Two that are
    /// equally common leave it to a person.
    public static boolean canFix(Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently f -> commonest(f.labels()).isPresent();
            case Finding.ValueDiffers f -> commonest(f.values()).isPresent();
            case Finding.NotEverywhere _ -> true;
            case Finding.RareOverlap _, Finding.ValueNotOfText _, Finding.MissingAttribute _ ->
                    false;
        };
    }

    /// Settles the places that the finding names. Blocks; not for the window's thread.
    ///
    /// @throws IllegalArgumentException if it is none that [#canFix]
    public BulkReport fix(Finding finding, Progress progress) {
        if (!canFix(finding)) {
            throw new IllegalArgumentException("a person has to decide this");
        }
        Map<LetterId, List<Span>> byLetter = new LinkedHashMap<>();
        for (Place place : finding.places()) {
            byLetter.computeIfAbsent(new LetterId(place.letter()), _ -> new ArrayList<>())
                    .add(place.span());
        }
        BulkId bulk = workers.writeNow(() -> store.bulkEdits().begin(reviewer));
        return new BulkRun(store, reviewer, workers, LoggedEdit.Kind.DO, bulk)
                .over(
                        List.copyOf(byLetter.entrySet()),
                        letter -> part(letter.getKey(), letter.getValue(), finding),
                        progress);
    }

    private Optional<BulkEdits.Part> part(LetterId letter, List<Span> places, Finding finding) {
        MarkSet marks = store.marks(letter, reviewer);
        List<Edit> edits = edits(marks, places, finding);
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Edit batch = new Edit.Batch(edits);
        return Optional.of(new BulkEdits.Part(letter, batch, marks.apply(batch)));
    }

    private List<Edit> edits(MarkSet marks, List<Span> places, Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently f ->
                    schema.label(commonest(f.labels()).orElseThrow())
                            .map(label ->
                                    at(marks, places)
                                            .filter(mark -> !mark.label().equals(label.id()))
                                            .flatMap(mark ->
                                                    corrections.relabel(mark, label).stream())
                                            .toList())
                            .orElse(List.of());
            case Finding.ValueDiffers f ->
                    at(marks, places)
                            .filter(mark -> mark.label().equals(f.attribute().label()))
                            .flatMap(mark -> valued(mark, f.attribute(), f.values()).stream())
                            .toList();
            case Finding.NotEverywhere f -> {
                Occurrences.Places free = Occurrences.in(places, f.label(), marks);
                yield free.isEmpty()
                        ? List.of()
                        : corrections.addAll(free, f.label(), Attributes.none()).edits();
            }
            case Finding.RareOverlap _, Finding.ValueNotOfText _, Finding.MissingAttribute _ ->
                    List.of();
        };
    }

    private Optional<Edit> valued(
            Mark mark, LabelAttribute attribute, SortedMap<String, Long> values) {
        return corrections.setAttribute(
                mark, attribute.attribute(), commonest(values).orElseThrow());
    }

    private static Stream<Mark> at(MarkSet marks, List<Span> places) {
        return marks.visible().stream().filter(mark -> places.contains(mark.span()));
    }

    private static Optional<String> commonest(SortedMap<String, Long> counts) {
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        List<String> names =
                counts.entrySet().stream()
                        .filter(one -> one.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }
}
