package org.glossator.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A backup that lies beside its project.
///
/// @param madeAt by the clock of the machine that made it, to the second
public record Backup(Path file, LocalDateTime madeAt, Kind kind) {

    /// What it was made for. The names, in small letters, are part of the files' names: they must
    /// not change.
    public enum Kind {
        /// Made by itself on the first use of a day; the rotation takes it away again.
        DAILY,
        /// Made by itself before a newer program changes the tables; the rotation takes it away.
        MIGRATION,
        /// Asked for by somebody, who alone takes it away.
        MANUAL
    }

    /// What came of making one.
    ///
    /// @param check of the backup itself, unpacked; what is wrong with it is wrong with the project
    public record Made(Path file, Verification check) {}

    /// What came of restoring one.
    ///
    /// @param project the project's file
    /// @param replaced where the project lies that stood there before; null if there was none
    /// @param check of what is there now
    public record Restored(Path project, @Nullable Path replaced, Verification check) {}
}
