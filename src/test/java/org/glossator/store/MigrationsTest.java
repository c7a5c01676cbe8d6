package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @Test
    void theCurrentVersionIsThatOfTheLastMigration() throws Exception {
        assertThat(versions()).last().isEqualTo(Migrations.CURRENT);
    }

    @Test
    void anEmptyDatabaseGetsTheCurrentVersion(@TempDir Path folder) {
        Database database = Database.fresh(folder.resolve("fresh.mv.db"), ProjectKey.none());
        try (Transactions reads = Transactions.on(database)) {
            assertThat(reads.run(Migrations::version)).isEmpty();

            Migrations.migrate(database.dataSource());

            assertThat(reads.run(Migrations::version)).contains(Migrations.CURRENT);
        }
    }

    private static List<Integer> versions() throws IOException, URISyntaxException {
        Path first = Path.of(MigrationsTest.class.getResource("migration/V1__project.sql").toURI());
        try (Stream<Path> files = Files.list(first.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .sorted()
                    .toList();
        }
    }
}
