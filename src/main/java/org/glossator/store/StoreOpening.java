package org.glossator.store;

import java.nio.file.Path;
import java.time.Clock;
import org.glossator.store.ProjectException.Reason;

/// The ways of opening a project.
final class StoreOpening {

    private StoreOpening() {}

    /// @throws ProjectException if it cannot be opened; whoever has it open is named
    static ProjectStore forWork(Path file, Clock clock, Durability durability, ProjectKey key) {
        ProjectFileCheck.readable(file);
        ProjectFileCheck.writable(file);
        if (peek(file, key) < Migrations.CURRENT) {
            ComingForward.bring(file, key, clock);
        }
        Database database = Database.existing(file, key);
        Transactions writes = connect(database);
        try {
            Encryption.deleteUnfinished(file);
            ProjectHold hold = ProjectHold.forWork(file, Holder.ofThisProcess(clock.instant()));
            return new ProjectStore(
                    database,
                    new Access(writes, Transactions.on(database), clock, durability),
                    Transactions.on(database),
                    hold);
        } catch (RuntimeException | Error e) {
            try (database;
                    writes) {
                throw e;
            }
        }
    }

    /// @throws ProjectException if it cannot be opened or copied
    static ProjectStore toRead(Path file, Clock clock, ProjectKey key) {
        ScratchCopy copy = ScratchCopy.of(file);
        try {
            bringUpToDate(file, copy, key);
            Database database = Database.readOnly(copy.file(), key);
            return new ProjectStore(
                    database,
                    new Access(connect(database), connect(database), clock, Durability.PROCESS),
                    connect(database),
                    ProjectHold.toRead(file, copy));
        } catch (RuntimeException | Error e) {
            try (copy) {
                throw e;
            }
        }
    }

    /// The version of the project's tables, which is not newer than this program.
    ///
    /// @throws ProjectException if it is no project, or one of a newer program
    static int version(Path file, Transactions transactions) {
        int version =
                transactions
                        .run(Migrations::version)
                        .orElseThrow(() ->
                                new ProjectException(
                                        Reason.FOREIGN,
                                        file,
                                        "is not a Glossator project. Choose another."));
        if (version > Migrations.CURRENT) {
            throw new ProjectException(
                    Reason.NEWER,
                    file,
                    "was written by a newer Glossator. Update this one; the project is untouched.");
        }
        return version;
    }

    /// The version, read without changing a byte: H2 writes to a file that it opens for writing.
    private static int peek(Path file, ProjectKey key) {
        try (Database database = Database.readOnly(file, key);
                Transactions reads = connect(database)) {
            return version(file, reads);
        }
    }

    /// @param file the original, for messages
    static void bringUpToDate(Path file, ScratchCopy copy, ProjectKey key) {
        try (Database database = Database.existing(copy.file(), key);
                Transactions writes = connect(database)) {
            if (version(file, writes) < Migrations.CURRENT) {
                Migrations.migrate(database.dataSource());
            }
        }
    }

    private static Transactions connect(Database database) {
        try {
            return Transactions.on(database);
        } catch (RuntimeException | Error e) {
            try (database) {
                throw e;
            }
        }
    }
}
