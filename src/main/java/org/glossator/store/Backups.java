package org.glossator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.store.ProjectException.Reason;

/// The backups of a project, in the folder `p.backups` beside it. Each was opened and checked
/// before it got its name.
public final class Backups {

    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private static final String ENDING = ".zip";

    private final Path project;
    private final String name;

    private Backups(Path project) {
        this.project = project;
        this.name = ProjectPath.bareName(project);
    }

    /// The backups of this project, which need not be there any more.
    public static Backups of(Path project) {
        return new Backups(ProjectPath.file(project));
    }

    public Path folder() {
        return project.resolveSibling(name + ".backups");
    }

    /// Those that there are, the latest first.
    ///
    /// @throws ProjectException if the folder cannot be read
    public List<Backup> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return BackupRotation.latestFirst(
                    files.map(this::parse).flatMap(Optional::stream).toList());
        } catch (IOException e) {
            throw failed(folder(), "cannot be read. Check the folder's rights.", e);
        }
    }

    /// Checks one of them as it would be restored, in a copy of it.
    ///
    /// @param key copied: the caller may close it at once
    /// @throws ProjectException if it cannot be read with this key
    public Verification verify(Backup backup, ProjectKey key, Advance advance) {
        try (ScratchCopy copy = ScratchCopy.empty(project)) {
            BackupFile.unpack(backup.file(), copy.file());
            return Verification.of(copy.file(), key, advance);
        }
    }

    /// Makes one in the folder, and takes away those that it makes superfluous if it is whole.
    Backup.Made make(Database database, Backup.Kind kind, ZonedDateTime now, Advance advance) {
        String stamp = STAMP.format(now);
        String ending = "-" + kind.name().toLowerCase(Locale.ROOT) + ENDING;
        Path file = folder().resolve(name + "-" + stamp + ending);
        for (int again = 2; Files.exists(file); again++) {
            file = folder().resolve(name + "-" + stamp + "." + again + ending);
        }
        Backup.Made made = makeAt(database, file, kind, advance);
        if (made.check().isWhole()) {
            BackupRotation.superfluous(all()).forEach(one -> delete(one.file()));
        }
        return made;
    }

    /// Makes one at a place of somebody's choice.
    ///
    /// @throws ProjectException if something is there already, or it cannot be written
    Backup.Made makeAt(Database database, Path file, Backup.Kind kind, Advance advance) {
        if (Files.exists(file)) {
            throw new ProjectException(
                    Reason.FAILED, file, "is there already. Choose another name.");
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            BackupFile.write(database, unfinished);
            Verification check = check(unfinished, database.key(), kind, advance);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Backup.Made(file, check);
        } catch (IOException e) {
            throw failed(file, "cannot be written. Check the disk and the folder's rights.", e);
        } finally {
            delete(unfinished);
        }
    }

    /// Whether no daily one was made on this day. It asks for the same day, not for an earlier one:
    /// a clock that was wrong by years does not stop the backups when it is set right.
    boolean isDue(ZonedDateTime now) {
        return all().stream()
                .filter(backup -> backup.kind() == Backup.Kind.DAILY)
                .noneMatch(backup -> backup.madeAt().toLocalDate().equals(now.toLocalDate()));
    }

    private Verification check(Path backup, ProjectKey key, Backup.Kind kind, Advance advance) {
        try (ScratchCopy copy = ScratchCopy.empty(project)) {
            BackupFile.unpack(backup, copy.file());
            try (Database database = Database.readOnly(copy.file(), key)) {
                return switch (kind) {
                    case DAILY, MANUAL -> Verification.of(database, advance);
                    // Of an older version only what no version changes can be asked.
                    case MIGRATION -> new Verification(0, 0, TableCheck.unreadable(database));
                };
            }
        }
    }

    private Optional<Backup> parse(Path file) {
        String given = String.valueOf(file.getFileName());
        if (!given.startsWith(name + "-") || !given.endsWith(ENDING)) {
            return Optional.empty();
        }
        String rest = given.substring(name.length() + 1, given.length() - ENDING.length());
        int dash = rest.lastIndexOf('-');
        int stamp = "uuuuMMdd-HHmmss".length();
        if (dash < stamp) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Backup(
                            file,
                            LocalDateTime.parse(rest.substring(0, stamp), STAMP),
                            Backup.Kind.valueOf(
                                    rest.substring(dash + 1).toUpperCase(Locale.ROOT))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays until the next time.
        }
    }

    private static ProjectException failed(Path file, String message, IOException e) {
        return new ProjectException(Reason.FAILED, file, message, e);
    }
}
