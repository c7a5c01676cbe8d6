package org.glossator.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Whether every row of every table can be read and refers to rows that are there. It knows the
/// tables from the database itself, so that it holds for whatever a later version adds.
final class TableCheck {

    private static final String TABLES =
            "select table_name from information_schema.tables"
                    + " where upper(table_schema) = 'PUBLIC' and table_type = 'BASE TABLE'"
                    + " order by table_name";

    private static final String REFERENCES =
            "select r.constraint_name as name, c.table_name as child, c.column_name as child_column,"
                    + " p.table_name as parent, p.column_name as parent_column"
                    + " from information_schema.referential_constraints r"
                    + " join information_schema.key_column_usage c"
                    + " on c.constraint_schema = r.constraint_schema"
                    + " and c.constraint_name = r.constraint_name"
                    + " join information_schema.key_column_usage p"
                    + " on p.constraint_schema = r.unique_constraint_schema"
                    + " and p.constraint_name = r.unique_constraint_name"
                    + " and p.ordinal_position = c.position_in_unique_constraint"
                    + " order by r.constraint_name, c.ordinal_position";

    private TableCheck() {}

    /// The tables that cannot be read to their end. After damage another connection is made, since
    /// H2 closes the database then; not before, since opening a large file takes seconds.
    static List<Finding> unreadable(Database database) {
        List<Finding> findings = new ArrayList<>();
        List<String> tables;
        try (Transactions reads = Transactions.on(database)) {
            tables = reads.run(sql -> sql.resultQuery(TABLES).fetch(0, String.class));
        }
        Iterator<String> left = tables.iterator();
        while (left.hasNext()) {
            firstUnreadable(database, left)
                    .ifPresent(table -> findings.add(new Finding.TableUnreadable(table)));
        }
        return findings;
    }

    /// Reads tables until one cannot be read, which is the last that it takes. Row by row: H2
    /// gathers a result before it hands it out, and a large table does not fit into memory.
    private static Optional<String> firstUnreadable(Database database, Iterator<String> tables) {
        String table = tables.next();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution true");
            read(statement, table);
            while (tables.hasNext()) {
                table = tables.next();
                read(statement, table);
            }
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            return Optional.of(table);
        }
    }

    private static void read(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from " + quoted(table))) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    static List<Finding> brokenReferences(DSLContext sql) {
        Map<String, List<Record>> references =
                sql.resultQuery(REFERENCES).fetch().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("NAME", String.class),
                                        LinkedHashMap::new,
                                        Collectors.<Record>toList()));
        List<Finding> findings = new ArrayList<>();
        references.values().forEach(columns -> check(sql, columns, findings));
        return findings;
    }

    private static void check(DSLContext sql, List<Record> columns, List<Finding> findings) {
        String child = columns.getFirst().get("CHILD", String.class);
        String parent = columns.getFirst().get("PARENT", String.class);
        String set =
                columns.stream()
                        .map(c -> "c." + column(c, "CHILD_COLUMN") + " is not null")
                        .collect(Collectors.joining(" and "));
        String same =
                columns.stream()
                        .map(c ->
                                "p."
                                        + column(c, "PARENT_COLUMN")
                                        + " = c."
                                        + column(c, "CHILD_COLUMN"))
                        .collect(Collectors.joining(" and "));
        String orphans =
                "select count(*) from %s c where %s and not exists (select 1 from %s p where %s)"
                        .formatted(quoted(child), set, quoted(parent), same);
        long rows = sql.resultQuery(orphans).fetchSingle(0, long.class);
        if (rows > 0) {
            findings.add(new Finding.ReferenceBroken(child, parent, rows));
        }
    }

    private static String column(Record reference, String which) {
        return quoted(reference.get(which, String.class));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
