package org.glossator.store;

import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.glossator.schema.Label;
import org.glossator.store.ReviewerEntry.Kind;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Who works on a project: its people, and the adjudicated layer, which is a reviewer like any.
public final class Reviewers {

    /// What the adjudicated layer is called, unless somebody has that name.
    static final String GOLD_NAME = "adjudicated";

    private final Access access;

    Reviewers(Access access) {
        this.access = access;
    }

    /// All of them in the order in which they came.
    public List<ReviewerEntry> all() {
        return access.read(Reviewers::all);
    }

    /// Those who are people.
    public List<ReviewerEntry> people() {
        return all().stream().filter(entry -> entry.kind() == Kind.PERSON).toList();
    }

    /// The person who worked on a letter last; if nobody has, the first there is.
    public Optional<Reviewer> latest() {
        Optional<Long> latest =
                access.read(sql ->
                        sql.select(REVIEW.REVIEWER_ID)
                                .from(REVIEW)
                                .join(REVIEWER)
                                .on(REVIEWER.ID.eq(REVIEW.REVIEWER_ID))
                                .where(REVIEWER.KIND.eq(Kind.PERSON.name()))
                                .orderBy(REVIEW.CHANGED_AT.desc())
                                .limit(1)
                                .fetchOptional(REVIEW.REVIEWER_ID));
        List<ReviewerEntry> people = people();
        return people.stream()
                .filter(entry -> latest.filter(id -> id == entry.reviewer().id()).isPresent())
                .findFirst()
                .or(() -> people.stream().findFirst())
                .map(ReviewerEntry::reviewer);
    }

    /// The reviewer of this name, if there is one.
    public Optional<ReviewerEntry> named(String name) {
        return all().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// The adjudicated layer, if anything was adjudicated.
    public Optional<Reviewer> findGold() {
        return all().stream()
                .filter(entry -> entry.kind() == Kind.GOLD)
                .map(ReviewerEntry::reviewer)
                .findFirst();
    }

    /// The adjudicated layer, which is entered if there is none yet.
    public Reviewer gold() {
        return findGold().orElseGet(() -> access.write(Reviewers::addGold));
    }

    /// How far a reviewer is with a letter.
    public ReviewStatus status(LetterId letter, Reviewer reviewer) {
        return access.read(sql ->
                sql.select(REVIEW.STATUS)
                        .from(REVIEW)
                        .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                        .and(REVIEW.LETTER_ID.eq(letter.value()))
                        .fetchOptional(REVIEW.STATUS)
                        .map(ReviewStatus::valueOf)
                        .orElse(ReviewStatus.NEW));
    }

    /// Chooses a colour for a reviewer.
    ///
    /// @param hue the place in the colour-blind-safe set, from 0
    public void setHue(Reviewer reviewer, int hue) {
        access.write(sql ->
                sql.update(REVIEWER)
                        .set(REVIEWER.HUE, hue)
                        .where(REVIEWER.ID.eq(reviewer.id()))
                        .execute());
    }

    /// Enters a reviewer as another project has them.
    void takeOver(ReviewerEntry entry) {
        access.writeLazily(sql ->
                sql.insertInto(REVIEWER)
                        .set(REVIEWER.NAME, entry.name())
                        .set(REVIEWER.KIND, entry.kind().name())
                        .set(REVIEWER.UID, entry.uid())
                        .set(REVIEWER.HUE, entry.hue())
                        .execute());
    }

    static List<ReviewerEntry> all(DSLContext sql) {
        return sql.select(REVIEWER.ID, REVIEWER.NAME, REVIEWER.UID, REVIEWER.KIND, REVIEWER.HUE)
                .from(REVIEWER)
                .orderBy(REVIEWER.ID)
                .fetch(Reviewers::entry);
    }

    /// One of an older version has no uid of its own: the same is then made of the name everywhere.
    static UUID uid(@Nullable UUID stored, String name) {
        return stored != null
                ? stored
                : UUID.nameUUIDFromBytes(("reviewer " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static ReviewerEntry entry(Record row) {
        long id = row.get(REVIEWER.ID);
        String name = row.get(REVIEWER.NAME);
        Integer hue = row.get(REVIEWER.HUE);
        return new ReviewerEntry(
                new Reviewer(id, name),
                uid(row.get(REVIEWER.UID), name),
                Kind.valueOf(row.get(REVIEWER.KIND)),
                hue != null ? hue : (int) ((id - 1) % Label.HUES));
    }

    private static Reviewer addGold(DSLContext sql) {
        List<String> taken = new ReviewRows(sql).reviewers();
        String name = GOLD_NAME;
        for (int again = 2; taken.contains(name); again++) {
            name = GOLD_NAME + " " + again;
        }
        Long id =
                sql.insertInto(REVIEWER)
                        .set(REVIEWER.NAME, name)
                        .set(REVIEWER.KIND, Kind.GOLD.name())
                        .set(REVIEWER.UID, UUID.randomUUID())
                        .returningResult(REVIEWER.ID)
                        .fetchSingle(REVIEWER.ID);
        return new Reviewer(id, name);
    }
}
