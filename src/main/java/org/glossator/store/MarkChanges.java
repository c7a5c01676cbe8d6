package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.EDIT;
import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.SUGGESTION_REMARK;
import static org.glossator.store.table.Tables.VERDICT;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.SchemaEffect;
import org.glossator.schema.SchemaChange;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What one change of the schema does to the marks of all letters, some letters at a time: what it
/// was in memory for a letter is let go of before the next.
final class MarkChanges {

    /// Few enough that the advance is asked several times a second.
    private static final int LETTERS_AT_ONCE = 200;

    private final DSLContext sql;
    private final long schemaEdit;
    private final OffsetDateTime now;
    private final Map<Long, Reviewer> reviewers = new HashMap<>();
    private final Set<Long> letters = new HashSet<>();
    private int annotations;
    private int suggestions;

    MarkChanges(DSLContext sql, long schemaEdit, OffsetDateTime now) {
        this.sql = sql;
        this.schemaEdit = schemaEdit;
        this.now = now;
    }

    void apply(SchemaChange change, Advance advance) {
        SchemaEffect effect = new SchemaEffect(change);
        Set<String> removed = new TreeSet<>(change.fates().keySet());
        removed.removeIf(label -> !change.removes(label));
        forAllLetters(
                advance,
                (first, last) -> {
                    for (Place place : concerned(change.fates().keySet(), removed, first, last)) {
                        MarkSet marks = marks(place);
                        effect.on(marks)
                                .ifPresent(
                                        edit -> write(place, LoggedEdit.Kind.SCHEMA, edit, marks));
                    }
                    SuggestionMoves moves = new SuggestionMoves(sql, schemaEdit, first, last);
                    change.becoming()
                            .forEach((label, other) -> suggestions += moves.relabel(label, other));
                    if (!removed.isEmpty()) {
                        Map<Long, Integer> withdrawn = moves.withdraw(removed);
                        letters.addAll(withdrawn.keySet());
                        suggestions += withdrawn.values().stream().mapToInt(n -> n).sum();
                    }
                    repack(change, first, last);
                });
    }

    void undo(SchemaEdit undone, Advance advance) {
        SchemaChange change = undone.change();
        Map<String, String> wayBack = change.wayBack();
        forAllLetters(
                advance,
                (first, last) -> {
                    SuggestionMoves moves = new SuggestionMoves(sql, schemaEdit, first, last);
                    suggestions += moves.restore(undone.id(), change.becoming().keySet());
                    wayBack.forEach(moves::follow);
                    Map<Place, Edit> made = made(undone.id(), first, last);
                    concerned(wayBack.keySet(), Set.of(), first, last)
                            .forEach(place -> made.putIfAbsent(place, new Edit.Batch(List.of())));
                    made.forEach((place, edit) -> undo(place, edit, wayBack));
                    repack(change, first, last);
                });
    }

    /// Notes in the change's entry how much it came to.
    void count(SchemaEditRows rows) {
        rows.counted(schemaEdit, letters.size(), annotations, suggestions);
    }

    private void undo(Place place, Edit made, Map<String, String> wayBack) {
        MarkSet marks = marks(place);
        List<Edit> back = new ArrayList<>(SchemaEffect.fitting(made.inverse(), marks).edits());
        MarkSet restored = marks.apply(new Edit.Batch(back));
        for (Annotation annotation : restored.annotations()) {
            String label = wayBack.get(annotation.label());
            if (label != null) {
                back.add(new Edit.Relabel(annotation.id(), annotation.label(), label));
            }
        }
        // Even if nothing fits any more: the letter's history has to know of the undo.
        write(place, LoggedEdit.Kind.RESTORE, new Edit.Batch(back), marks);
    }

    private void write(Place place, LoggedEdit.Kind kind, Edit edit, MarkSet before) {
        LetterId letter = place.letter();
        Reviewer reviewer = place.reviewer();
        new LogRows(sql, letter, reviewer).add(kind, edit, Duration.ZERO, now, schemaEdit);
        new MarkWriter(sql, letter, reviewer).write(edit);
        MarkSet after = before.apply(edit);
        new ReviewRows(sql).counted(letter, reviewer, after);
        letters.add(letter.value());
        annotations += different(before, after);
    }

    /// Suggestions are packed with the marks of each who is done with them.
    private void repack(SchemaChange change, long first, long last) {
        if (!change.fates().isEmpty()) {
            new PackedMarks(sql).renew(first, last);
        }
    }

    private static int different(MarkSet before, MarkSet after) {
        Set<Annotation> kept = new HashSet<>(after.annotations());
        Set<Annotation> had = new HashSet<>(before.annotations());
        int gone = (int) had.stream().filter(one -> !kept.contains(one)).count();
        int come = (int) kept.stream().filter(one -> !had.contains(one)).count();
        return Math.max(gone, come);
    }

    private MarkSet marks(Place place) {
        return new MarkRows(sql, place.letter(), place.reviewer()).read();
    }

    /// Who has annotations of the labels, or decided or remarked on suggestions of those that are
    /// removed.
    private Collection<Place> concerned(
            Set<String> labels, Set<String> removed, long first, long last) {
        if (labels.isEmpty()) {
            return List.of();
        }
        Set<Place> places = new TreeSet<>();
        sql.selectDistinct(ANNOTATION.LETTER_ID, ANNOTATION.REVIEWER_ID)
                .from(ANNOTATION)
                .where(ANNOTATION.LETTER_ID.between(first, last))
                .and(ANNOTATION.LABEL.in(labels))
                .forEach(row -> places.add(place(row.value1(), row.value2())));
        if (!removed.isEmpty()) {
            sql.selectDistinct(VERDICT.LETTER_ID, VERDICT.REVIEWER_ID)
                    .from(VERDICT)
                    .join(SUGGESTION)
                    .on(SUGGESTION.LETTER_ID.eq(VERDICT.LETTER_ID))
                    .and(SUGGESTION.ID.eq(VERDICT.SUGGESTION_ID))
                    .where(VERDICT.LETTER_ID.between(first, last))
                    .and(SUGGESTION.LABEL.in(removed))
                    .forEach(row -> places.add(place(row.value1(), row.value2())));
            sql.selectDistinct(SUGGESTION_REMARK.LETTER_ID, SUGGESTION_REMARK.REVIEWER_ID)
                    .from(SUGGESTION_REMARK)
                    .join(SUGGESTION)
                    .on(SUGGESTION.LETTER_ID.eq(SUGGESTION_REMARK.LETTER_ID))
                    .and(SUGGESTION.ID.eq(SUGGESTION_REMARK.SUGGESTION_ID))
                    .where(SUGGESTION_REMARK.LETTER_ID.between(first, last))
                    .and(SUGGESTION.LABEL.in(removed))
                    .forEach(row -> places.add(place(row.value1(), row.value2())));
        }
        return places;
    }

    /// The edit that a change made of each reviewer's marks on these letters.
    private Map<Place, Edit> made(long undone, long first, long last) {
        Map<Place, Edit> made = new LinkedHashMap<>();
        sql.select(EDIT.LETTER_ID, EDIT.REVIEWER_ID, EDIT.DETAIL)
                .from(EDIT)
                .where(EDIT.LETTER_ID.between(first, last))
                .and(EDIT.SCHEMA_EDIT.eq(undone))
                .orderBy(EDIT.ID)
                .forEach(row ->
                        made.put(
                                place(row.value1(), row.value2()), EditCodec.decode(row.value3())));
        return made;
    }

    private void forAllLetters(Advance advance, Letters work) {
        long total = sql.fetchCount(LETTER);
        long done = 0;
        @Nullable Long before = null;
        while (true) {
            advance.at(done, total);
            List<Long> ids =
                    sql.select(LETTER.ID)
                            .from(LETTER)
                            .where(LETTER.ID.gt(before == null ? Long.MIN_VALUE : before))
                            .orderBy(LETTER.ID)
                            .limit(LETTERS_AT_ONCE)
                            .fetch(LETTER.ID);
            if (ids.isEmpty()) {
                return;
            }
            work.from(ids.getFirst(), ids.getLast());
            before = ids.getLast();
            done += ids.size();
        }
    }

    private Place place(Long letter, Long reviewer) {
        return new Place(
                new LetterId(letter),
                reviewers.computeIfAbsent(
                        reviewer,
                        id ->
                                new Reviewer(
                                        id,
                                        sql.select(REVIEWER.NAME)
                                                .from(REVIEWER)
                                                .where(REVIEWER.ID.eq(id))
                                                .fetchSingle()
                                                .value1())));
    }

    /// What is done with the letters from one id to another.
    @FunctionalInterface
    private interface Letters {
        void from(long first, long last);
    }

    /// A letter at a reviewer.
    private record Place(LetterId letter, Reviewer reviewer) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byLetter = Long.compare(letter.value(), other.letter.value());
            return byLetter != 0 ? byLetter : Long.compare(reviewer.id(), other.reviewer.id());
        }
    }
}
