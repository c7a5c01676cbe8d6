package org.glossator.store;

import static org.glossator.store.table.Tables.RELEASE;
import static org.glossator.store.table.Tables.RELEASE_PART;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The releases of a project. They are added and read, and nothing else: what the project's
/// letters, marks and labels become later does not change them.
public final class Releases {

    /// Far under the megabyte that H2 takes as one value.
    private static final int PART = 1 << 19;

    private final Access access;

    Releases(Access access) {
        this.access = access;
    }

    /// The time of the project's clock, in whole seconds.
    public Instant now() {
        return access.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// Keeps a release, wholly or, if it throws, not at all.
    ///
    /// @param letters what it holds, packed by gzip; read to its end
    /// @throws IllegalStateException if there is a release of this version
    public void add(StoredRelease release, InputStream letters) {
        access.write(sql -> {
            long id =
                    sql.insertInto(RELEASE)
                            .set(RELEASE.VERSION, release.version())
                            .set(RELEASE.MADE_AT, now().atOffset(ZoneOffset.UTC))
                            .set(RELEASE.DETAIL, release.detail())
                            .set(RELEASE.SHA256, release.sha256())
                            .returningResult(RELEASE.ID)
                            .fetchSingle(RELEASE.ID);
            addParts(sql, id, letters);
            return release;
        });
    }

    private static void addParts(DSLContext sql, long release, InputStream letters) {
        try {
            byte[] part = letters.readNBytes(PART);
            for (int place = 0; part.length > 0; place++) {
                sql.insertInto(RELEASE_PART)
                        .set(RELEASE_PART.RELEASE_ID, release)
                        .set(RELEASE_PART.PLACE, place)
                        .set(RELEASE_PART.CONTENT, part)
                        .execute();
                part = letters.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All releases, the oldest first.
    public List<StoredRelease> all() {
        return access.read(Releases::all);
    }

    static List<StoredRelease> all(DSLContext sql) {
        return all(sql, DSL.noCondition());
    }

    static List<StoredRelease> all(DSLContext sql, Condition which) {
        return sql.select(RELEASE.VERSION, RELEASE.DETAIL, RELEASE.SHA256)
                .from(RELEASE)
                .where(which)
                .orderBy(RELEASE.ID)
                .fetch(row -> new StoredRelease(row.value1(), row.value2(), row.value3()));
    }

    /// What a release holds, packed by gzip, read piece by piece.
    ///
    /// Empty if there is no such release.
    public InputStream letters(String version) {
        return joined(place -> access.read(sql -> part(sql, version, place)));
    }

    static InputStream letters(DSLContext sql, String version) {
        return joined(place -> part(sql, version, place));
    }

    private interface Parts {
        Optional<byte[]> at(int place);
    }

    private static InputStream joined(Parts parts) {
        return new SequenceInputStream(
                new Enumeration<>() {
                    private int place;
                    private byte @Nullable [] next;

                    @Override
                    public boolean hasMoreElements() {
                        if (next == null) {
                            next = parts.at(place).orElse(null);
                            place++;
                        }
                        return next != null;
                    }

                    @Override
                    public InputStream nextElement() {
                        byte[] part = hasMoreElements() ? next : null;
                        if (part == null) {
                            throw new NoSuchElementException();
                        }
                        next = null;
                        return new ByteArrayInputStream(part);
                    }
                });
    }

    private static Optional<byte[]> part(DSLContext sql, String version, int place) {
        return sql.select(RELEASE_PART.CONTENT)
                .from(RELEASE_PART)
                .join(RELEASE)
                .on(RELEASE.ID.eq(RELEASE_PART.RELEASE_ID))
                .where(RELEASE.VERSION.eq(version))
                .and(RELEASE_PART.PLACE.eq(place))
                .fetchOptional(RELEASE_PART.CONTENT);
    }
}
