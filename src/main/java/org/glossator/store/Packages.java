package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.MERGED_PACKAGE;
import static org.glossator.store.table.Tables.PROJECT_IDENTITY;
import static org.glossator.store.table.Tables.RECEIVED_PACKAGE;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SENT_PACKAGE;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.glossator.letter.Digest;
import org.glossator.mark.MarkSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What went out to reviewers in packages and what came back.
public final class Packages {

    private final Access access;

    Packages(Access access) {
        this.access = access;
    }

    /// The package that a project was made from.
    ///
    /// @param project the identity of the project that sent it
    /// @param labels what the labels were, as a digest
    public record Received(UUID id, UUID project, Digest labels) {}

    /// A letter as a package brings it.
    ///
    /// @param log the edits that the project does not have yet
    /// @param after the marks after them
    public record Part(
            LetterId letter, List<LoggedEdit> log, MarkSet after, ReviewStatus status, int place) {}

    /// What the project is in all its copies; made when it is first asked for.
    public UUID identity() {
        return access.read(Packages::stored)
                .orElseGet(() -> access.write(sql -> stored(sql).orElseGet(() -> identify(sql))));
    }

    /// Notes that a package went out.
    ///
    /// @param round the round that it is a part of, or `null`
    public void sent(UUID id, Reviewer reviewer, @Nullable Round round, int letters) {
        access.write(sql ->
                sql.insertInto(SENT_PACKAGE)
                        .set(SENT_PACKAGE.ID, id)
                        .set(SENT_PACKAGE.REVIEWER_ID, reviewer.id())
                        .set(SENT_PACKAGE.ROUND_ID, round == null ? null : round.id())
                        .set(SENT_PACKAGE.SENT_AT, access.now())
                        .set(SENT_PACKAGE.LETTERS, letters)
                        .execute());
    }

    /// The package that the project was made from, if it was.
    public Optional<Received> received() {
        return access.read(sql ->
                sql.select(
                                RECEIVED_PACKAGE.ID,
                                RECEIVED_PACKAGE.PROJECT_ID,
                                RECEIVED_PACKAGE.LABELS)
                        .from(RECEIVED_PACKAGE)
                        .fetchOptional(row ->
                                new Received(
                                        row.value1(), row.value2(), new Digest(row.value3()))));
    }

    /// Notes the package that the project is made from, and enters its reviewer.
    public Reviewer receive(Received received, String name, UUID uid, int hue) {
        return access.write(sql -> {
            Reviewer reviewer = enter(name, uid, sql);
            sql.update(REVIEWER)
                    .set(REVIEWER.HUE, hue)
                    .where(REVIEWER.ID.eq(reviewer.id()))
                    .execute();
            sql.insertInto(RECEIVED_PACKAGE)
                    .set(RECEIVED_PACKAGE.ID, received.id())
                    .set(RECEIVED_PACKAGE.PROJECT_ID, received.project())
                    .set(RECEIVED_PACKAGE.REVIEWER_ID, reviewer.id())
                    .set(RECEIVED_PACKAGE.RECEIVED_AT, access.now())
                    .set(RECEIVED_PACKAGE.LABELS, received.labels().hex())
                    .execute();
            return reviewer;
        });
    }

    /// Whether a package that says just this was merged before.
    public boolean isMerged(Digest digest) {
        return access.read(
                sql -> sql.fetchExists(MERGED_PACKAGE, MERGED_PACKAGE.DIGEST.eq(digest.hex())));
    }

    /// Takes a package in: all of it or, if anything throws, nothing.
    ///
    /// @param uid of its reviewer, who is entered with this name if the project has none of the uid
    /// @param parts asked for one by one
    /// @throws org.glossator.mark.EditConflict if an edit does not fit
    public void merge(Digest digest, String name, UUID uid, Iterator<Part> parts) {
        access.write(sql -> {
            Reviewer reviewer =
                    Reviewers.all(sql).stream()
                            .filter(entry -> entry.uid().equals(uid))
                            .findFirst()
                            .map(ReviewerEntry::reviewer)
                            .orElseGet(() -> enter(name, uid, sql));
            int letters = 0;
            int edits = 0;
            while (parts.hasNext()) {
                Part part = parts.next();
                write(part, reviewer, sql);
                letters++;
                edits += part.log().size();
            }
            sql.insertInto(MERGED_PACKAGE)
                    .set(MERGED_PACKAGE.DIGEST, digest.hex())
                    .set(MERGED_PACKAGE.REVIEWER_ID, reviewer.id())
                    .set(MERGED_PACKAGE.MERGED_AT, access.now())
                    .set(MERGED_PACKAGE.LETTERS, letters)
                    .set(MERGED_PACKAGE.EDITS, edits)
                    .execute();
            return edits;
        });
    }

    private void write(Part part, Reviewer reviewer, DSLContext sql) {
        LetterId letter = part.letter();
        new EditRows(sql, letter, reviewer).takeOver(part.log(), part.after());
        OffsetDateTime last =
                part.log().isEmpty()
                        ? access.now()
                        : part.log().getLast().madeAt().atOffset(ZoneOffset.UTC);
        ReviewRows reviews = new ReviewRows(sql);
        reviews.set(letter, reviewer, last, Map.of(REVIEW.PLACE, part.place()));
        reviews.setStatus(letter, reviewer, part.status(), last);
    }

    private static Reviewer enter(String name, UUID uid, DSLContext sql) {
        Long id =
                sql.insertInto(REVIEWER)
                        .set(REVIEWER.NAME, name)
                        .set(REVIEWER.UID, uid)
                        .returningResult(REVIEWER.ID)
                        .fetchSingle(REVIEWER.ID);
        return new Reviewer(id, name);
    }

    private static Optional<UUID> stored(DSLContext sql) {
        return sql.select(PROJECT_IDENTITY.ID)
                .from(PROJECT_IDENTITY)
                .fetchOptional(PROJECT_IDENTITY.ID);
    }

    /// A project of an older version is given the identity that its first letter gives it, so that
    /// copies that were made before are known again.
    private UUID identify(DSLContext sql) {
        UUID id =
                sql.select(LETTER.DIGEST, LETTER.ADDED_AT)
                        .from(LETTER)
                        .orderBy(LETTER.ID)
                        .limit(1)
                        .fetchOptional(row ->
                                UUID.nameUUIDFromBytes(
                                        (row.value1() + row.value2().toInstant())
                                                .getBytes(StandardCharsets.UTF_8)))
                        .orElseGet(UUID::randomUUID);
        sql.insertInto(PROJECT_IDENTITY)
                .set(PROJECT_IDENTITY.ID, id)
                .set(PROJECT_IDENTITY.MADE_AT, access.now())
                .execute();
        return id;
    }
}
