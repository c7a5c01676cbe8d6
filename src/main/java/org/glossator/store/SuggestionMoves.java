package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.SUGGESTION_CHANGE;
import static org.glossator.store.table.Tables.WITHDRAWN_SUGGESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What a change of the schema does to the suggestions of some letters, a statement for all of them
/// at once. Whatever reviewers decided of suggestions that go must be reopened before.
///
/// @param schemaEdit the change's entry in the log
/// @param first the first letter
/// @param last the last letter
record SuggestionMoves(DSLContext sql, long schemaEdit, long first, long last) {

    private static final List<Field<?>> COLUMNS =
            List.of(
                    SUGGESTION.LETTER_ID,
                    SUGGESTION.ID,
                    SUGGESTION.START_AT,
                    SUGGESTION.END_AT,
                    SUGGESTION.LABEL,
                    SUGGESTION.RULE,
                    SUGGESTION.CONFIDENCE,
                    SUGGESTION.ATTRIBUTES);

    private static final List<Field<?>> WITHDRAWN =
            List.of(
                    WITHDRAWN_SUGGESTION.LETTER_ID,
                    WITHDRAWN_SUGGESTION.ID,
                    WITHDRAWN_SUGGESTION.START_AT,
                    WITHDRAWN_SUGGESTION.END_AT,
                    WITHDRAWN_SUGGESTION.LABEL,
                    WITHDRAWN_SUGGESTION.RULE,
                    WITHDRAWN_SUGGESTION.CONFIDENCE,
                    WITHDRAWN_SUGGESTION.ATTRIBUTES);

    /// Gives suggestions of one label another, and notes which.
    ///
    /// @return how many
    int relabel(String label, String other) {
        sql.insertInto(
                        SUGGESTION_CHANGE,
                        SUGGESTION_CHANGE.SCHEMA_EDIT,
                        SUGGESTION_CHANGE.LETTER_ID,
                        SUGGESTION_CHANGE.SUGGESTION_ID,
                        SUGGESTION_CHANGE.LABEL)
                .select(
                        sql.select(
                                        DSL.val(schemaEdit),
                                        SUGGESTION.LETTER_ID,
                                        SUGGESTION.ID,
                                        SUGGESTION.LABEL)
                                .from(SUGGESTION)
                                .where(inLetters())
                                .and(SUGGESTION.LABEL.eq(label)))
                .execute();
        return follow(label, other);
    }

    /// Gives suggestions of one label another for good.
    int follow(String label, String other) {
        return sql.update(SUGGESTION)
                .set(SUGGESTION.LABEL, other)
                .where(inLetters())
                .and(SUGGESTION.LABEL.eq(label))
                .execute();
    }

    /// Puts suggestions of these labels away.
    ///
    /// @return how many of each letter that had some
    Map<Long, Integer> withdraw(Set<String> labels) {
        Condition which = inLetters().and(SUGGESTION.LABEL.in(labels));
        Map<Long, Integer> counts = counts(SUGGESTION.LETTER_ID, which);
        List<Field<?>> values = new ArrayList<>(COLUMNS);
        values.addFirst(DSL.val(schemaEdit));
        List<Field<?>> into = new ArrayList<>(WITHDRAWN);
        into.addFirst(WITHDRAWN_SUGGESTION.SCHEMA_EDIT);
        sql.insertInto(WITHDRAWN_SUGGESTION)
                .columns(into)
                .select(sql.select(values).from(SUGGESTION).where(which))
                .execute();
        sql.deleteFrom(SUGGESTION).where(which).execute();
        counts.forEach((letter, count) -> count(letter, -count));
        return counts;
    }

    /// Takes back what the change with this entry did to the suggestions.
    ///
    /// @return how many are as they were
    int restore(long undone, Iterable<String> labels) {
        Condition which =
                WITHDRAWN_SUGGESTION
                        .SCHEMA_EDIT
                        .eq(undone)
                        .and(WITHDRAWN_SUGGESTION.LETTER_ID.between(first, last));
        Map<Long, Integer> counts = counts(WITHDRAWN_SUGGESTION.LETTER_ID, which);
        int back =
                sql.insertInto(SUGGESTION)
                        .columns(COLUMNS)
                        .select(sql.select(WITHDRAWN).from(WITHDRAWN_SUGGESTION).where(which))
                        .execute();
        sql.deleteFrom(WITHDRAWN_SUGGESTION).where(which).execute();
        counts.forEach(this::count);
        for (String label : labels) {
            back +=
                    sql.update(SUGGESTION)
                            .set(SUGGESTION.LABEL, label)
                            .where(inLetters())
                            .andExists(
                                    sql.selectOne()
                                            .from(SUGGESTION_CHANGE)
                                            .where(SUGGESTION_CHANGE.SCHEMA_EDIT.eq(undone))
                                            .and(
                                                    SUGGESTION_CHANGE.LETTER_ID.eq(
                                                            SUGGESTION.LETTER_ID))
                                            .and(SUGGESTION_CHANGE.SUGGESTION_ID.eq(SUGGESTION.ID))
                                            .and(SUGGESTION_CHANGE.LABEL.eq(label)))
                            .execute();
        }
        return back;
    }

    private Map<Long, Integer> counts(Field<Long> letter, Condition which) {
        return sql.select(letter, DSL.count())
                .from(letter == SUGGESTION.LETTER_ID ? SUGGESTION : WITHDRAWN_SUGGESTION)
                .where(which)
                .groupBy(letter)
                .fetchMap(letter, DSL.count());
    }

    /// The letter has so many undecided suggestions more.
    private void count(Long letter, int more) {
        sql.update(LETTER)
                .set(LETTER.SUGGESTIONS, LETTER.SUGGESTIONS.plus(more))
                .where(LETTER.ID.eq(letter))
                .execute();
        sql.update(REVIEW)
                .set(REVIEW.UNDECIDED, REVIEW.UNDECIDED.plus(more))
                .where(REVIEW.LETTER_ID.eq(letter))
                .execute();
    }

    private Condition inLetters() {
        return SUGGESTION.LETTER_ID.between(first, last);
    }
}
