package org.glossator.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jooq.SQLDialect;

/// The H2 file under a project: with [ProjectFilePath] and the tools beside it ([BackupFile],
/// [Encryption], [Recovery]) all that Glossator knows of H2.
///
/// H2's own lock on the file keeps other processes out, and ends with the process however it ends.
/// H2's trace file stays off, since it would hold pieces of letters.
///
/// `WRITE_DELAY=0` hands every commit to the operating system before it returns. By default H2 does
/// so within half a second, and a checkpoint asked for at the same moment can return before the
/// write that is under way is done: not good enough for saying that an edit is saved.
///
/// Texts of up to 64 kB are written into their rows: letters, and most of what the log says. What
/// is longer goes to a store beside the tables, in which H2 has to look it up.
final class Database implements AutoCloseable {

    static final SQLDialect DIALECT = SQLDialect.H2;

    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64"
                    + ";MAX_LENGTH_INPLACE_LOB=65536";

    private static final String THERE = ";IFEXISTS=TRUE";
    private static final String READ_ONLY = THERE + ";ACCESS_MODE_DATA=r";
    private static final String ENCRYPTED = ";CIPHER=AES";

    private static final String USER = "sa";

    private final Path file;
    private final String url;
    private final ProjectKey key;

    private Database(Path file, String openingSettings, ProjectKey key) {
        this.file = file;
        this.key = key.copy();
        this.url =
                "jdbc:h2:"
                        + ProjectFilePath.inUrl(ProjectPath.withoutEnding(file))
                        + SETTINGS
                        + openingSettings
                        + (key.encrypts() ? ENCRYPTED : "");
    }

    /// The database of a file that is there and may be written.
    ///
    /// @throws ProjectException if it is not
    static Database existing(Path file, ProjectKey key) {
        ProjectFileCheck.readable(file);
        ProjectFileCheck.writable(file);
        return new Database(file, THERE, key);
    }

    /// The database of a file that is there, and of which not a byte is changed.
    ///
    /// @throws ProjectException if it is not
    static Database readOnly(Path file, ProjectKey key) {
        ProjectFileCheck.readable(file);
        return new Database(file, READ_ONLY, key);
    }

    /// The database of a file that H2 makes when it is first connected to.
    static Database fresh(Path file, ProjectKey key) {
        return new Database(file, "", key);
    }

    Path file() {
        return file;
    }

    ProjectKey key() {
        return key;
    }

    /// A connection of its own for whoever has to bring its own transactions.
    ///
    /// @throws ProjectException if the file cannot be opened
    Connection connect() {
        Properties credentials = new Properties();
        credentials.setProperty("user", USER);
        char[] password = password();
        // Not a string: H2 takes the characters, and they are wiped.
        credentials.put("password", password);
        try {
            return new Driver().connect(url, credentials);
        } catch (SQLException e) {
            throw DatabaseFailure.opening(file, key, e);
        } finally {
            Arrays.fill(password, '0');
        }
    }

    /// The same for Flyway, which opens and closes connections as it likes.
    DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPasswordChars(password());
        return source;
    }

    /// Brings what is committed onto the disk itself. It takes as long as the disk takes.
    static void sync(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("checkpoint sync")) {
            statement.execute();
        }
    }

    /// Writes the file anew without what it no longer needs. Nobody else may be connected. H2's own
    /// statement would compress a plain file too, and reading it would take half as long again; its
    /// tool does not, but knows no keys.
    ///
    /// @throws ProjectException if the file cannot be opened or written
    void compact() {
        if (key.encrypts()) {
            compactEncrypted();
            return;
        }
        try {
            MVStoreTool.compact(file.toString(), false);
        } catch (MVStoreException e) {
            throw DatabaseFailure.working(file, e);
        } finally {
            MVStoreTool.compactCleanUp(file.toString());
        }
    }

    private void compactEncrypted() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw DatabaseFailure.working(file, e);
        }
    }

    /// Wipes the key; connections that are open stay so.
    @Override
    public void close() {
        key.close();
    }

    /// H2's form for both passwords, that of the file and the user's empty one.
    private char[] password() {
        if (!key.encrypts()) {
            return new char[0];
        }
        char[] digits = key.digits();
        char[] both = Arrays.copyOf(digits, digits.length + 1);
        both[digits.length] = ' ';
        Arrays.fill(digits, '0');
        return both;
    }
}
