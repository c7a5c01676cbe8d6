package org.glossator.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.schema.LabelSchema;
import org.glossator.store.ProjectException.Reason;

/// The making of a project file. It gets its name only when it is whole, so that a program that
/// ends half-way leaves no project behind rather than half of one.
final class NewProject {

    private NewProject() {}

    /// @throws ProjectException if the file cannot be made
    static void make(Path file, LabelSchema schema, ProjectKey key) {
        Path unfinished = ProjectPath.unfinished(file);
        try {
            Files.createDirectories(unfinished.getParent());
            if (!Files.isWritable(unfinished.getParent())) {
                throw new AccessDeniedException(unfinished.getParent().toString());
            }
            Files.deleteIfExists(unfinished);
            try (Database database = Database.fresh(unfinished, key)) {
                fill(database, schema);
            }
            Files.move(unfinished, file);
        } catch (IOException e) {
            if (DatabaseFailure.isDiskFull(e)) {
                throw DatabaseFailure.working(file, e);
            }
            throw new ProjectException(
                    Reason.FAILED,
                    file,
                    "cannot be made. Choose a folder that may be written and has room.",
                    e);
        }
    }

    private static void fill(Database database, LabelSchema schema) {
        // The connection stays open meanwhile, so that H2 does not close the file after each of
        // Flyway's.
        try (Transactions writes = Transactions.on(database)) {
            Migrations.migrate(database.dataSource());
            writes.run(
                    Durability.MACHINE,
                    sql -> {
                        new SchemaRows(sql).replace(schema);
                        return schema;
                    });
        }
    }
}
