package org.glossator.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The backups of a project that is open, made while others go on working in it.
public final class OpenBackups {

    private final Database database;
    private final Backups all;
    private final Clock clock;

    OpenBackups(Database database, Path file, Clock clock) {
        this.database = database;
        this.all = Backups.of(file);
        this.clock = clock;
    }

    /// Makes a backup in the folder of [Backups], of the project as it stands now; writing goes on
    /// meanwhile. It is opened and checked; the rotation takes superfluous ones away.
    ///
    /// @throws ProjectException if it cannot be made
    public Backup.Made make(Backup.Kind kind, Advance advance) {
        return all.make(database, kind, clock.instant().atZone(clock.getZone()), advance);
    }

    /// Makes the day's backup unless there is one; see [#make(Backup.Kind, Advance)].
    public Optional<Backup.Made> makeDaily(Advance advance) {
        return all.isDue(clock.instant().atZone(clock.getZone()))
                ? Optional.of(make(Backup.Kind.DAILY, advance))
                : Optional.empty();
    }

    /// Makes a backup at a place of one's own; see [#make(Backup.Kind, Advance)].
    ///
    /// @throws ProjectException if there is a file already, or it cannot be made
    public Backup.Made makeAt(Path file, Advance advance) {
        return all.makeAt(database, file, Backup.Kind.MANUAL, advance);
    }
}
