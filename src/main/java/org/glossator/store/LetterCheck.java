package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.EDIT;
import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SUGGESTION_REMARK;
import static org.glossator.store.table.Tables.VERDICT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Whether every letter is the one that came in, and every span lies in it. What damaged rows make
/// H2 and jOOQ throw is not foreseeable, so any failure to read a part is a finding.
final class LetterCheck {

    private final DSLContext sql;
    private final List<Finding> findings;
    private final ReviewCheck reviews;

    /// @param findings to which those of the letters are added
    LetterCheck(DSLContext sql, List<Finding> findings) {
        this.sql = sql;
        this.findings = findings;
        this.reviews = new ReviewCheck(sql, findings);
    }

    Verification run(Advance advance) {
        Map<Long, Integer> letters =
                sql.select(LETTER.ID, LETTER.SUGGESTIONS)
                        .from(LETTER)
                        .orderBy(LETTER.ID)
                        .fetchMap(LETTER.ID, LETTER.SUGGESTIONS);
        Map<Long, List<Reviewer>> reviewers = reviewersOfLetters();
        long done = 0;
        long edits = 0;
        for (Map.Entry<Long, Integer> letter : letters.entrySet()) {
            advance.at(done++, letters.size());
            LetterId id = new LetterId(letter.getKey());
            int length = text(id);
            List<Suggestion> suggestions = suggestions(id, letter.getValue(), length);
            if (suggestions != null) {
                for (Reviewer reviewer : reviewers.getOrDefault(letter.getKey(), List.of())) {
                    edits += reviews.check(id, reviewer, suggestions, length);
                }
            }
        }
        return new Verification(letters.size(), edits, findings);
    }

    /// The length of the text, or none if that cannot be told.
    private int text(LetterId id) {
        Letter letter;
        try {
            letter = new LetterRows(sql).read(id);
        } catch (RuntimeException e) {
            findings.add(new Finding.LetterUnreadable(id, Finding.Part.TEXT));
            return Integer.MAX_VALUE;
        }
        Digest actual = Digest.of(letter.text());
        if (!actual.equals(letter.digest())) {
            findings.add(new Finding.TextChanged(id, letter.digest(), actual));
        }
        return letter.text().length();
    }

    /// The letter's suggestions, or null if they cannot be read.
    private @Nullable List<Suggestion> suggestions(LetterId id, int expected, int length) {
        List<Suggestion> suggestions;
        try {
            suggestions = new LetterRows(sql).suggestions(id);
        } catch (RuntimeException e) {
            findings.add(new Finding.LetterUnreadable(id, Finding.Part.SUGGESTIONS));
            return null;
        }
        if (suggestions.size() != expected) {
            findings.add(new Finding.SuggestionsMiscounted(id, expected, suggestions.size()));
        }
        checkBounds(id, suggestions, length, findings);
        for (Suggestion suggestion : suggestions) {
            if (placeOf(suggestion.id()) != placeOf(MarkId.ofSuggestion("", suggestion.span()))) {
                findings.add(new Finding.SuggestionMoved(id, suggestion.id()));
            }
        }
        return suggestions;
    }

    /// The half of a suggestion's id that its place gives it.
    private static long placeOf(MarkId id) {
        return id.value().getLeastSignificantBits();
    }

    static void checkBounds(
            LetterId letter, Collection<? extends Mark> marks, int length, List<Finding> findings) {
        for (Mark mark : marks) {
            if (mark.span().end() > length) {
                findings.add(
                        new Finding.SpanOutside(
                                letter, mark.id(), mark.span().start(), mark.span().end(), length));
            }
        }
    }

    /// Everybody who left anything on a letter, by letter.
    private Map<Long, List<Reviewer>> reviewersOfLetters() {
        return sql.select(REVIEW.LETTER_ID, REVIEWER.ID, REVIEWER.NAME)
                .from(
                        sql.select(REVIEW.LETTER_ID, REVIEW.REVIEWER_ID)
                                .from(REVIEW)
                                .union(sql.select(EDIT.LETTER_ID, EDIT.REVIEWER_ID).from(EDIT))
                                .union(
                                        sql.select(VERDICT.LETTER_ID, VERDICT.REVIEWER_ID)
                                                .from(VERDICT))
                                .union(
                                        sql.select(
                                                        SUGGESTION_REMARK.LETTER_ID,
                                                        SUGGESTION_REMARK.REVIEWER_ID)
                                                .from(SUGGESTION_REMARK))
                                .union(
                                        sql.select(ANNOTATION.LETTER_ID, ANNOTATION.REVIEWER_ID)
                                                .from(ANNOTATION))
                                .asTable(REVIEW.getName()))
                .join(REVIEWER)
                .on(REVIEWER.ID.eq(REVIEW.REVIEWER_ID))
                .fetchGroups(row -> row.value1(), LetterCheck::reviewer);
    }

    private static Reviewer reviewer(Record row) {
        return new Reviewer(row.get(REVIEWER.ID), row.get(REVIEWER.NAME));
    }
}
