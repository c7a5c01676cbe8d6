package org.glossator.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.glossator.store.ProjectStore;

/// Brings copies of a project of the first version forward, one after the other, until it is
/// killed.
final class Migrator {

    private static final Path KEPT = Path.of("src/test/resources/projects/v1.mv.db");

    private Migrator() {}

    /// @param args where the copies go
    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        for (int i = 0; ; i++) {
            Path copy = copyTo(out.resolve("copy-" + i + ".mv.db"));
            System.out.println("copied " + i);
            ProjectStore.open(copy, Clock.systemUTC()).close();
        }
    }

    /// A copy of the project as the first version wrote it, whole or not there.
    static Path copyTo(Path copy) throws IOException {
        Path coming = copy.resolveSibling("coming");
        Files.copy(KEPT, coming, StandardCopyOption.REPLACE_EXISTING);
        return Files.move(coming, copy, StandardCopyOption.ATOMIC_MOVE);
    }
}
