package org.glossator.store;

import static org.glossator.store.table.Tables.EDIT;
import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SCHEMA_EDIT;
import static org.glossator.store.table.Tables.SUGGESTION;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.store.RecoveryReport.Beside;
import org.glossator.store.RecoveryReport.Share;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Copies a project row by row into a new one, and leaves out what cannot be read or is not what it
/// was. The marks are not copied but made again from the log, so that the two agree.
final class Salvage {

    private final Path file;
    private final Database damaged;
    private final Reading reading;
    private final NewIds ids = new NewIds();
    private final Clock clock;
    private final Advance advance;

    private int letters;
    private int lettersLost;
    private long edits;
    private long suggestionsLost;

    /// @param file the damaged project, for messages
    /// @param damaged what can be read of it
    Salvage(Path file, Database damaged, Clock clock, Advance advance) {
        this.file = file;
        this.damaged = damaged;
        this.reading = new Reading(damaged);
        this.clock = clock;
        this.advance = advance;
    }

    RecoveryReport into(Path out, LabelSchema schemaIfLost) {
        Optional<LabelSchema> schema = read(sql -> new SchemaRows(sql).read());
        List<Long> found =
                read(sql -> sql.select(LETTER.ID).from(LETTER).orderBy(LETTER.ID).fetch(LETTER.ID))
                        .orElseThrow(() -> Recovery.nothing(file, null));
        List<ReviewerEntry> entries = read(Reviewers::all).orElse(List.of());
        List<Reviewer> reviewers = entries.stream().map(ReviewerEntry::reviewer).toList();
        try (ProjectStore store =
                ProjectStore.openOrCreate(out, schema.orElse(schemaIfLost), clock, damaged.key())) {
            entries.forEach(store.teamwork().reviewers()::takeOver);
            reviewers.forEach(one -> ids.put(REVIEWER, one.id(), store.reviewer(one.name()).id()));
            SalvagedRows rows = store.teamwork().salvaged(reading, ids);
            // They mean nothing without the labels that they led to.
            Share labelChanges = schema.isEmpty() ? Share.NONE : rows.copyLabelChanges();
            for (Long id : found) {
                advance.at(letters + lettersLost, found.size());
                copy(new LetterId(id), reviewers, store, rows);
            }
            Map<Beside, Share> beside = rows.copyAll();
            beside.put(Beside.LABEL_CHANGES, labelChanges);
            return new RecoveryReport(
                    store.file(),
                    letters,
                    lettersLost,
                    edits,
                    editsLost(),
                    suggestionsLost,
                    schema.isEmpty(),
                    beside,
                    store.verify(Advance.unwatched()));
        }
    }

    /// Of a log that cannot even be counted at least one edit is lost.
    private long editsLost() {
        return read(sql -> sql.fetchCount(EDIT)).map(all -> all - edits).orElse(1L);
    }

    private void copy(
            LetterId id, List<Reviewer> reviewers, ProjectStore store, SalvagedRows rows) {
        Optional<Letter> letter =
                read(sql -> new LetterRows(sql).read(id))
                        .filter(one -> Digest.of(one.text()).equals(one.digest()));
        if (letter.isEmpty()) {
            lettersLost++;
            return;
        }
        List<Suggestion> suggestions = suggestions(id, letter.get());
        LetterId added = store.add(letter.get(), suggestions);
        letters++;
        ids.put(LETTER, id.value(), added.value());
        List<Suggestion> withdrawn = rows.copyWithdrawn(id, added);
        for (Reviewer reviewer : reviewers) {
            replay(id, reviewer, added, withdrawn, store);
        }
    }

    private List<Suggestion> suggestions(LetterId id, Letter letter) {
        List<Suggestion> suggestions = new ArrayList<>();
        int expected =
                read(sql ->
                                sql.select(LETTER.SUGGESTIONS)
                                        .from(LETTER)
                                        .where(LETTER.ID.eq(id.value()))
                                        .fetchSingle(LETTER.SUGGESTIONS))
                        .orElse(0);
        List<Record> rows =
                read(sql ->
                                List.<Record>copyOf(
                                        sql.select(SUGGESTION.fields())
                                                .from(SUGGESTION)
                                                .where(SUGGESTION.LETTER_ID.eq(id.value()))
                                                .fetch()))
                        .orElse(List.of());
        for (Record row : rows) {
            suggestion(row).filter(one -> letter.holds(one.span())).ifPresent(suggestions::add);
        }
        suggestionsLost += Math.max(0, expected - suggestions.size());
        return suggestions;
    }

    private static Optional<Suggestion> suggestion(Record row) {
        try {
            return Optional.of(
                    new Suggestion(
                            new MarkId(row.get(SUGGESTION.ID)),
                            new Span(row.get(SUGGESTION.START_AT), row.get(SUGGESTION.END_AT)),
                            row.get(SUGGESTION.LABEL),
                            AttributesCodec.decode(row.get(SUGGESTION.ATTRIBUTES)),
                            row.get(SUGGESTION.RULE),
                            row.get(SUGGESTION.CONFIDENCE)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// Up to the first edit that cannot be read or does not fit: what came after it was done to
    /// other marks.
    private void replay(
            LetterId from,
            Reviewer reviewer,
            LetterId to,
            List<Suggestion> withdrawn,
            ProjectStore store) {
        List<Record> rows = read(sql -> log(sql, from, reviewer)).orElse(List.of());
        Reviewer same = store.reviewer(reviewer.name());
        MarkSet imported = store.marks(to, same);
        List<Suggestion> ever = new ArrayList<>(imported.suggestions());
        ever.addAll(withdrawn);
        MarkSet marks = MarkSet.of(ever);
        List<SalvagedEdit> kept = new ArrayList<>();
        for (Record row : rows) {
            try {
                LoggedEdit logged = LogRows.read(row);
                marks = marks.apply(logged.edit());
                kept.add(new SalvagedEdit(logged, schemaEdit(row)));
            } catch (RuntimeException e) {
                break;
            }
        }
        edits += kept.size();
        if (!kept.isEmpty()) {
            MarkSet after = marks.over(imported.suggestions());
            List<EditId> now = store.edits().takeOverWhole(to, same, kept, after);
            for (int i = 0; i < now.size(); i++) {
                ids.put(EDIT, kept.get(i).logged().id().value(), now.get(i).value());
            }
        }
        read(sql -> review(sql, from, reviewer))
                .ifPresent(review -> {
                    store.progress()
                            .setStatus(to, same, ReviewStatus.valueOf(review.get(REVIEW.STATUS)));
                    store.progress().setPlace(to, same, review.get(REVIEW.PLACE));
                });
    }

    private @Nullable Long schemaEdit(Record row) {
        Long change = row.get(EDIT.SCHEMA_EDIT);
        return change != null && ids.has(SCHEMA_EDIT, change) ? ids.of(SCHEMA_EDIT, change) : null;
    }

    private static List<Record> log(DSLContext sql, LetterId letter, Reviewer reviewer) {
        return List.copyOf(
                sql.select(EDIT.fields())
                        .from(EDIT)
                        .where(EDIT.LETTER_ID.eq(letter.value()))
                        .and(EDIT.REVIEWER_ID.eq(reviewer.id()))
                        .orderBy(EDIT.ID)
                        .fetch());
    }

    private static Record review(DSLContext sql, LetterId letter, Reviewer reviewer) {
        return sql.select(REVIEW.STATUS, REVIEW.PLACE)
                .from(REVIEW)
                .where(REVIEW.LETTER_ID.eq(letter.value()))
                .and(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .fetchOne();
    }

    private <T> Optional<T> read(Function<DSLContext, T> what) {
        return reading.of(what);
    }
}
