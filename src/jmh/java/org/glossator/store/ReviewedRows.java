package org.glossator.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.glossator.mark.Suggestion;

/// A reviewer's work on many letters, written straight into the tables: for benchmarks only, since
/// it leaves no trace in the log. Of a hundred suggestions the reviewer rejects three, and of a
/// hundred annotations four end one character earlier; all others are accepted as they are.
public final class ReviewedRows implements AutoCloseable {

    private static final OffsetDateTime WHEN =
            OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);

    private final Connection connection;
    private final PreparedStatement verdicts;
    private final PreparedStatement annotations;
    private final PreparedStatement reviews;

    /// @param project the name of a project that nobody has open
    public ReviewedRows(Path project) throws SQLException {
        connection = Database.existing(ProjectPath.file(project), ProjectKey.none()).connect();
        connection.setAutoCommit(false);
        connection.createStatement().execute("set referential_integrity false");
        verdicts = connection.prepareStatement("insert into verdict values (?, ?, ?, ?)");
        annotations =
                connection.prepareStatement(
                        "insert into annotation values (?, ?, ?, ?, ?, ?, ?, ?)");
        reviews =
                connection.prepareStatement(
                        "insert into review (letter_id, reviewer_id, status, undecided,"
                                + " annotations, place, opened_at, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// Notes the reviewer's work on a letter.
    public void add(long letter, long reviewer, List<Suggestion> suggestions) throws SQLException {
        Random random = new Random(31 * letter + reviewer);
        int accepted = 0;
        for (Suggestion suggestion : suggestions) {
            boolean reject = random.nextInt(100) < 3;
            set(
                    verdicts,
                    letter,
                    reviewer,
                    suggestion.id().value(),
                    reject ? "REJECTED" : "ACCEPTED");
            if (!reject) {
                accepted++;
                annotate(letter, reviewer, suggestion, random);
            }
        }
        set(reviews, letter, reviewer, "DONE", 0, accepted, 0, WHEN, WHEN);
    }

    private void annotate(long letter, long reviewer, Suggestion made, Random random)
            throws SQLException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int shorter = made.span().length() > 3 && random.nextInt(100) < 4 ? 1 : 0;
        set(
                annotations,
                letter,
                reviewer,
                id,
                made.span().start(),
                made.span().end() - shorter,
                made.label(),
                made.id().value(),
                AttributesCodec.encode(made.attributes()));
    }

    /// Writes what was added.
    public void commit() throws SQLException {
        for (PreparedStatement rows : List.of(reviews, verdicts, annotations)) {
            rows.executeBatch();
        }
        connection.commit();
    }

    /// Packs what was written of letters that are done, as the store does with what it writes.
    ///
    /// @param project the name of a project that nobody has open
    public static void pack(Path project) {
        try (Database database = Database.existing(ProjectPath.file(project), ProjectKey.none());
                Transactions writes = Transactions.on(database)) {
            PackedMarks.renewAll(writes);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                row.setString(i + 1, text);
            } else {
                row.setObject(i + 1, values[i]);
            }
        }
        row.addBatch();
    }
}
