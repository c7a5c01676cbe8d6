package org.glossator.export.hf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.glossator.export.Export;
import org.glossator.export.ExportedLetters;
import org.glossator.export.FormatOptions;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DuckDB, another implementation of Parquet, reads what was written.
class HfFormatTest {

    @TempDir Path folder;

    @BeforeEach
    void export() throws IOException {
        HfFormat format = new HfFormat(FormatOptions.standard(SchemaFile.shipped()));
        Export.run(format, ExportedLetters.all().iterator(), folder);
    }

    @Test
    void everyLetterIsARow() throws SQLException {
        assertThat(query("select id from letters"))
                .containsExactly("pill", "nested", "crlf", "bare", "empty");
    }

    @Test
    void theTextUnderEachSpanIsTheSameByCodePoints() throws SQLException {
        assertThat(
                        query(
                                "select id || ' ' || s.label || ' '"
                                        + " || substring(text, s.start + 1, s.\"end\" - s.start)"
                                        + " from (select id, text, unnest(spans) as s from letters)"))
                .contains("pill DRUG Norco", "crlf DECISION denied", "nested CITATION MTUS");
    }

    @Test
    void eachTokenHasATag() throws SQLException {
        assertThat(query("select len(tokens) = len(ner_tags) from letters")).containsOnly("true");
        assertThat(query("select ner_tags[2] from letters where id = 'pill'")).containsExactly("3");
    }

    @Test
    void theReadmeNamesTheTags() throws IOException {
        assertThat(Files.readString(folder.resolve("hf/README.md")))
                .startsWith("---\nconfigs:\n")
                .contains("          '0': 'O'\n", "          '3': 'B-DRUG'\n")
                .contains("  - name: spans\n    list:\n");
    }

    private List<String> query(String sql) throws SQLException {
        Path file = folder.resolve("hf/data/train-00000-of-00001.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("create view letters as from read_parquet('" + file + "')");
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
