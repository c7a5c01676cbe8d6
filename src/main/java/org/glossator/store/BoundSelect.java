package org.glossator.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// Goes through the rows of a select by JDBC. A letter has dozens of marks and a project tens of
/// thousands of letters: so read, the rows take a fraction of the time that they take as records.
record BoundSelect(DSLContext sql, Select<?> select) {

    /// H2 evaluates a cast anew for each row.
    private static final Settings WITHOUT_CASTS =
            new Settings().withRenderSchema(false).withParamCastMode(ParamCastMode.NEVER);

    /// Takes what it needs of the row on which the result set stands.
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    void forEach(Row row) {
        sql.connection(connection -> run(connection, row));
    }

    private void run(Connection connection, Row row) throws SQLException {
        String text = DSL.using(Database.DIALECT, WITHOUT_CASTS).render(select);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            int place = 0;
            for (Object value : select.getBindValues()) {
                statement.setObject(++place, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }
}
