package org.glossator.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

/// The versions of a project's tables.
///
/// Flyway makes and changes the tables; but to learn that nothing is to be done it would look
/// through the class path first, so the version is read without it.
final class Migrations {

    /// The version of the last migration in [#LOCATION].
    static final int CURRENT = 13;

    private static final String LOCATION = "org/glossator/store/migration";

    private Migrations() {}

    /// The version of a project's tables, or nothing if it is not a project.
    static Optional<Integer> version(DSLContext sql) {
        int histories =
                sql.resultQuery(
                                "select count(*) from information_schema.tables"
                                        + " where table_name = 'flyway_schema_history'")
                        .fetchSingle(0, int.class);
        if (histories == 0) {
            return Optional.empty();
        }
        return sql.resultQuery(
                        "select max(cast(\"version\" as int)) from \"flyway_schema_history\""
                                + " where \"success\"")
                .fetchOptional(0, Integer.class);
    }

    /// Brings the tables to the current version; an empty database gets all of them.
    ///
    /// What was applied is not compared with what the files say now: a word in a comment, or a
    /// faster way to the same tables, would lock people out of their projects.
    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + LOCATION)
                .failOnMissingLocations(true)
                .validateOnMigrate(false)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
