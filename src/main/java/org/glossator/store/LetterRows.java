package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.LETTER_TEXT;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.WITHDRAWN_SUGGESTION;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;

/// The project's letters and their suggestions in their tables.
record LetterRows(DSLContext sql) {

    Optional<LetterId> find(Digest digest) {
        return sql.select(LETTER.ID)
                .from(LETTER)
                .where(LETTER.DIGEST.eq(digest.hex()))
                .fetchOptional(row -> new LetterId(row.get(LETTER.ID)));
    }

    LetterId add(NewLetter added, OffsetDateTime now) {
        Letter letter = added.letter();
        Collection<Suggestion> suggestions = added.suggestions();
        Long id =
                sql.insertInto(LETTER)
                        .set(LETTER.NAME, letter.name())
                        .set(LETTER.DIGEST, letter.digest().hex())
                        .set(LETTER.SOURCE_FILE, letter.source().file())
                        .set(LETTER.SOURCE_CHARSET, letter.source().charset())
                        .set(LETTER.SOURCE_FOLDS, folds(letter.source().map()))
                        .set(LETTER.SUGGESTIONS, suggestions.size())
                        .set(LETTER.TEXT_LENGTH, letter.text().length())
                        .set(LETTER.ADDED_AT, now)
                        .returningResult(LETTER.ID)
                        .fetchSingle(LETTER.ID);
        sql.insertInto(LETTER_TEXT)
                .set(LETTER_TEXT.LETTER_ID, id)
                .set(LETTER_TEXT.TEXT, letter.text())
                .execute();
        if (!suggestions.isEmpty()) {
            addSuggestions(suggestions, id);
        }
        return new LetterId(id);
    }

    Letter read(LetterId id) {
        return select().where(LETTER.ID.eq(id.value()))
                .fetchOptional()
                .map(LetterRows::letter)
                .orElseThrow(() -> new IllegalArgumentException("no letter " + id));
    }

    /// Whole letters, for [#letter].
    SelectJoinStep<Record> select() {
        return sql.select(LETTER.fields())
                .select(LETTER_TEXT.TEXT)
                .from(LETTER)
                .join(LETTER_TEXT)
                .on(LETTER_TEXT.LETTER_ID.eq(LETTER.ID));
    }

    /// @param row of [#select]
    static Letter letter(Record row) {
        Source source =
                new Source(
                        row.get(LETTER.SOURCE_FILE),
                        row.get(LETTER.SOURCE_CHARSET),
                        map(row.get(LETTER.SOURCE_FOLDS)));
        return new Letter(
                row.get(LETTER.NAME),
                row.get(LETTER_TEXT.TEXT),
                new Digest(row.get(LETTER.DIGEST)),
                source);
    }

    List<Suggestion> suggestions(LetterId letter) {
        return sql.select(
                        SUGGESTION.ID,
                        SUGGESTION.START_AT,
                        SUGGESTION.END_AT,
                        SUGGESTION.LABEL,
                        SUGGESTION.ATTRIBUTES,
                        SUGGESTION.RULE,
                        SUGGESTION.CONFIDENCE)
                .from(SUGGESTION)
                .where(SUGGESTION.LETTER_ID.eq(letter.value()))
                .fetch(row ->
                        new Suggestion(
                                new MarkId(row.value1()),
                                new Span(row.value2(), row.value3()),
                                row.value4(),
                                AttributesCodec.decode(row.value5()),
                                row.value6(),
                                row.value7()));
    }

    /// The suggestions that went with their label and may come back; edits of before were about
    /// them.
    List<Suggestion> withdrawn(LetterId letter) {
        return sql.select(
                        WITHDRAWN_SUGGESTION.ID,
                        WITHDRAWN_SUGGESTION.START_AT,
                        WITHDRAWN_SUGGESTION.END_AT,
                        WITHDRAWN_SUGGESTION.LABEL,
                        WITHDRAWN_SUGGESTION.ATTRIBUTES,
                        WITHDRAWN_SUGGESTION.RULE,
                        WITHDRAWN_SUGGESTION.CONFIDENCE)
                .from(WITHDRAWN_SUGGESTION)
                .where(WITHDRAWN_SUGGESTION.LETTER_ID.eq(letter.value()))
                .fetch(row ->
                        new Suggestion(
                                new MarkId(row.value1()),
                                new Span(row.value2(), row.value3()),
                                row.value4(),
                                AttributesCodec.decode(row.value5()),
                                row.value6(),
                                row.value7()));
    }

    /// A letter has dozens of suggestions, and a project tens of thousands of letters: bound
    /// through JDBC, they take half the time that they take through jOOQ.
    private void addSuggestions(Collection<Suggestion> suggestions, Long letter) {
        String insert =
                sql.insertInto(
                                SUGGESTION,
                                SUGGESTION.LETTER_ID,
                                SUGGESTION.ID,
                                SUGGESTION.START_AT,
                                SUGGESTION.END_AT,
                                SUGGESTION.LABEL,
                                SUGGESTION.RULE,
                                SUGGESTION.CONFIDENCE,
                                SUGGESTION.ATTRIBUTES)
                        .values((Long) null, null, null, null, null, null, null, null)
                        .getSQL();
        sql.connection(connection -> {
            try (PreparedStatement row = connection.prepareStatement(insert)) {
                for (Suggestion suggestion : suggestions) {
                    bind(suggestion, letter, row);
                }
                row.executeBatch();
            }
        });
    }

    private static void bind(Suggestion suggestion, Long letter, PreparedStatement row)
            throws SQLException {
        row.setLong(1, letter);
        row.setObject(2, suggestion.id().value());
        row.setInt(3, suggestion.span().start());
        row.setInt(4, suggestion.span().end());
        row.setString(5, suggestion.label());
        row.setString(6, suggestion.rule());
        row.setDouble(7, suggestion.confidence());
        row.setString(8, AttributesCodec.encode(suggestion.attributes()));
        row.addBatch();
    }

    private static String folds(SourceMap map) {
        return Arrays.stream(map.folded())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static SourceMap map(String folds) {
        return folds.isEmpty()
                ? SourceMap.identity()
                : SourceMap.ofFolded(
                        Arrays.stream(folds.split(",")).mapToInt(Integer::parseInt).toArray());
    }
}
