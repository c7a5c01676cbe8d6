package org.glossator.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.glossator.store.ProjectException.Reason;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/// The H2 file under a project: with [ProjectFilePath] all that Glossator knows of H2.
///
/// H2's own lock on the file keeps other processes out, and ends with the process however it ends.
/// H2's trace file stays off, since it would hold pieces of letters.
///
/// `WRITE_DELAY=0` hands every commit to the operating system before it returns. By default H2 does
/// so within half a second, and a checkpoint asked for at the same moment can return before the
/// write that is under way is done: not good enough for saying that an edit is saved.
final class Database {

    static final SQLDialect DIALECT = SQLDialect.H2;

    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

    private static final String USER = "sa";

    private final Path file;
    private final String url;

    private Database(Path file, String openingSettings) {
        this.file = file;
        this.url =
                "jdbc:h2:"
                        + ProjectFilePath.inUrl(ProjectPath.withoutEnding(file))
                        + SETTINGS
                        + openingSettings;
    }

    /// The database of a file that is there and may be written.
    ///
    /// @throws ProjectException if it is not
    static Database existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(
                    Reason.MISSING,
                    file,
                    "there is no such project. Check the name or make a new one.");
        }
        if (!Files.isReadable(file)) {
            throw new ProjectException(
                    Reason.UNREADABLE, file, "may not be read. Ask its owner for the right to.");
        }
        // H2 would open it and refuse the first edit.
        if (!Files.isWritable(file)) {
            throw new ProjectException(
                    Reason.READ_ONLY,
                    file,
                    "is read-only. Allow writing to it, or copy it to a folder of your own.");
        }
        // H2 would take an empty file for a new database.
        if (file.toFile().length() == 0) {
            throw new ProjectException(Reason.DAMAGED, file, "is empty. Restore it from a backup.");
        }
        return new Database(file, ";IFEXISTS=TRUE");
    }

    /// The database of a file that H2 makes when it is first connected to.
    static Database fresh(Path file) {
        return new Database(file, "");
    }

    Path file() {
        return file;
    }

    /// A connection of its own for whoever has to bring its own transactions.
    ///
    /// @throws ProjectException if the file cannot be opened
    Connection connect() {
        Properties credentials = new Properties();
        credentials.setProperty("user", USER);
        credentials.setProperty("password", "");
        try {
            return new Driver().connect(url, credentials);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /// The same for Flyway, which opens and closes connections as it likes.
    DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword("");
        return source;
    }

    /// Brings what is committed onto the disk itself. It takes as long as the disk takes.
    static void sync(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("checkpoint sync")) {
            statement.execute();
        }
    }

    private ProjectException refusal(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    new ProjectException(
                            Reason.LOCKED,
                            file,
                            "is open in another Glossator. Close it there, then try again.",
                            e);
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                    new ProjectException(
                            Reason.MISSING,
                            file,
                            "there is no such project. Check the name or make a new one.",
                            e);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                    new ProjectException(
                            Reason.FOREIGN, file, "is not a Glossator project. Choose another.", e);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                    new ProjectException(
                            Reason.NEWER,
                            file,
                            "was written by a newer Glossator. Update this one.",
                            e);
            case ErrorCode.FILE_CORRUPTED_1 ->
                    new ProjectException(
                            Reason.DAMAGED,
                            file,
                            "is damaged or not a project. Restore it from a backup; "
                                    + "the file has been left as it is.",
                            e);
            default ->
                    new ProjectException(
                            Reason.UNREADABLE,
                            file,
                            "cannot be opened (database error %d). Check the disk and the folder's rights."
                                    .formatted(e.getErrorCode()),
                            e);
        };
    }
}
