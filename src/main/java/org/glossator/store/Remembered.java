package org.glossator.store;

import static org.glossator.store.table.Tables.INTENDED_FINDING;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SILENCED_RULE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;

/// What people decided once for the whole project: rules that are silenced, and findings of the
/// consistency check that are meant so.
public final class Remembered {

    private final Access access;

    Remembered(Access access) {
        this.access = access;
    }

    /// A rule whose finds are left out of letters that come in.
    public record Silenced(String rule, String by, Instant at) {}

    /// A finding that is meant so.
    ///
    /// @param reason empty if none was given
    public record Intended(Digest finding, String kind, String by, Instant at, String reason) {}

    /// Silences a rule; one that is silenced stays so.
    public void silence(String rule, Reviewer by) {
        access.write(sql -> {
            if (sql.fetchExists(SILENCED_RULE, SILENCED_RULE.RULE.eq(rule))) {
                return rule;
            }
            sql.insertInto(SILENCED_RULE)
                    .set(SILENCED_RULE.RULE, rule)
                    .set(SILENCED_RULE.REVIEWER_ID, by.id())
                    .set(SILENCED_RULE.SILENCED_AT, access.now())
                    .execute();
            return rule;
        });
    }

    /// Lets a rule be heard again.
    public void hear(String rule) {
        access.write(
                sql -> sql.deleteFrom(SILENCED_RULE).where(SILENCED_RULE.RULE.eq(rule)).execute());
    }

    /// The silenced rules in the order of their names.
    public List<Silenced> silenced() {
        return access.read(sql ->
                sql.select(SILENCED_RULE.RULE, REVIEWER.NAME, SILENCED_RULE.SILENCED_AT)
                        .from(SILENCED_RULE)
                        .join(REVIEWER)
                        .on(REVIEWER.ID.eq(SILENCED_RULE.REVIEWER_ID))
                        .orderBy(SILENCED_RULE.RULE)
                        .fetch(row ->
                                new Silenced(
                                        row.value1(), row.value2(), row.value3().toInstant())));
    }

    /// Remembers that a finding is meant so; a new reason takes the place of the one before.
    public void intend(Digest finding, String kind, Reviewer by, String reason) {
        access.write(sql -> {
            sql.deleteFrom(INTENDED_FINDING)
                    .where(INTENDED_FINDING.DIGEST.eq(finding.hex()))
                    .execute();
            return sql.insertInto(INTENDED_FINDING)
                    .set(INTENDED_FINDING.DIGEST, finding.hex())
                    .set(INTENDED_FINDING.KIND, kind)
                    .set(INTENDED_FINDING.REVIEWER_ID, by.id())
                    .set(INTENDED_FINDING.MARKED_AT, access.now())
                    .set(INTENDED_FINDING.REASON, reason)
                    .execute();
        });
    }

    /// Forgets that a finding is meant so.
    public void forget(Digest finding) {
        access.write(sql ->
                sql.deleteFrom(INTENDED_FINDING)
                        .where(INTENDED_FINDING.DIGEST.eq(finding.hex()))
                        .execute());
    }

    /// All findings that are meant so, the oldest first.
    public Map<Digest, Intended> intended() {
        return access.read(sql -> {
            Map<Digest, Intended> all = new LinkedHashMap<>();
            sql.select(INTENDED_FINDING.fields())
                    .select(REVIEWER.NAME)
                    .from(INTENDED_FINDING)
                    .join(REVIEWER)
                    .on(REVIEWER.ID.eq(INTENDED_FINDING.REVIEWER_ID))
                    .orderBy(INTENDED_FINDING.MARKED_AT)
                    .forEach(row -> {
                        Digest finding = new Digest(row.get(INTENDED_FINDING.DIGEST));
                        all.put(
                                finding,
                                new Intended(
                                        finding,
                                        row.get(INTENDED_FINDING.KIND),
                                        row.get(REVIEWER.NAME),
                                        row.get(INTENDED_FINDING.MARKED_AT).toInstant(),
                                        row.get(INTENDED_FINDING.REASON)));
                    });
            return all;
        });
    }
}
