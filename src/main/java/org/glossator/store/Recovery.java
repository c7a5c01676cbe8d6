package org.glossator.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.glossator.schema.LabelSchema;
import org.glossator.store.ProjectException.Reason;
import org.h2.tools.Recover;
import org.jspecify.annotations.Nullable;

/// Takes what can be read out of a damaged project into a new one. The damaged file is only read.
///
/// It first tries the file as it is, table by table. If H2 cannot open it any more, H2's own
/// recovery reads what is left of its pages; that writes the project's content into a temporary
/// folder of this user's, so for an encrypted project, of which nothing may lie in the clear, it is
/// left out.
public final class Recovery {

    private Recovery() {}

    /// @param damaged the project to read
    /// @param out the new project, which must not be there yet
    /// @param key that of both, copied
    /// @param schemaIfLost the labels of the new project if those of the damaged one are lost
    /// @throws ProjectException if there is nothing to read or the new project cannot be made;
    ///   nothing has changed then
    public static RecoveryReport recover(
            Path damaged,
            Path out,
            ProjectKey key,
            LabelSchema schemaIfLost,
            Clock clock,
            Advance advance) {
        Path file = ProjectPath.file(damaged);
        if (ProjectStore.exists(out)) {
            throw new ProjectException(
                    Reason.FAILED,
                    ProjectPath.file(out),
                    "is there already. Choose another name for the new project.");
        }
        try (ScratchCopy copy = ScratchCopy.of(file);
                Database readable = readable(file, copy, key)) {
            return new Salvage(file, readable, clock, advance).into(out, schemaIfLost);
        }
    }

    private static Database readable(Path file, ScratchCopy copy, ProjectKey key) {
        try {
            if (key.encrypts() || isReadable(copy.file(), key)) {
                StoreOpening.bringUpToDate(file, copy, key);
                return Database.existing(copy.file(), key);
            }
            return fromPages(file, copy, key, null);
        } catch (ProjectException e) {
            return switch (e.reason()) {
                case DAMAGED, UNREADABLE, FAILED, FOREIGN -> {
                    if (key.encrypts()) {
                        throw e;
                    }
                    yield fromPages(file, copy, key, e);
                }
                case MISSING,
                        LOCKED,
                        NEWER,
                        READ_ONLY,
                        ENCRYPTED,
                        NOT_ENCRYPTED,
                        WRONG_PASSWORD,
                        FULL ->
                        throw e;
            };
        }
    }

    private static boolean isReadable(Path file, ProjectKey key) {
        try (Database database = Database.readOnly(file, key)) {
            return TableCheck.unreadable(database).isEmpty();
        }
    }

    /// H2 writes all pages that it can read as a script, which makes a database again.
    private static Database fromPages(
            Path file, ScratchCopy copy, ProjectKey key, @Nullable ProjectException refusal) {
        Path folder = copy.folder();
        Database database = Database.fresh(folder.resolve("recovered" + ProjectPath.ENDING), key);
        try {
            Recover pages = new Recover();
            pages.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
            pages.runTool("-dir", folder.toString(), "-db", "copy");
            run(folder.resolve("copy.h2.sql"), database);
            try (Transactions reads = Transactions.on(database)) {
                if (StoreOpening.version(file, reads) < Migrations.CURRENT) {
                    Migrations.migrate(database.dataSource());
                }
            }
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw nothing(file, refusal == null ? e : refusal);
        }
    }

    /// A statement at a time: of a damaged file some of them fail, and the others still count.
    private static void run(Path script, Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "runscript from '%s' continue_on_error"
                            .formatted(script.toString().replace("'", "''")));
        }
    }

    static ProjectException nothing(Path file, @Nullable Exception cause) {
        return new ProjectException(
                Reason.DAMAGED,
                file,
                "holds nothing that can be recovered. Restore it from a backup.",
                cause == null ? new IllegalStateException("its letters cannot be read") : cause);
    }
}
