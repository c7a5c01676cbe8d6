package org.glossator.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A folder to write into whose files appear in the target when all of them are whole. It lies on
/// the target's own file system, so that each file is put in place by one rename.
final class Staging implements Closeable {

    private final Path target;
    private final Path folder;
    private final boolean targetIsNew;

    private Staging(Path target, Path folder, boolean targetIsNew) {
        this.target = target;
        this.folder = folder;
        this.targetIsNew = targetIsNew;
    }

    /// @param target the folder that the files are meant for, made if absent
    static Staging of(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new NotDirectoryException(target.toString());
        }
        boolean isNew = !Files.exists(absolute);
        Path parent = absolute.getParent();
        if (isNew && parent != null) {
            createFolders(parent);
        }
        Path beside = isNew && parent != null ? parent : absolute;
        return new Staging(absolute, Files.createTempDirectory(beside, ".export-"), isNew);
    }

    /// Where to write.
    Path folder() {
        return folder;
    }

    /// @param files what is in the target now, sorted
    /// @param replaced those of them that were there before
    record Published(List<Path> files, List<Path> replaced) {}

    /// Puts everything in place, and takes away what an earlier manifest of this name lists that is
    /// not written any more.
    Published publish(String manifest) throws IOException {
        List<Path> written = written();
        List<Path> stale = listed(target.resolve(manifest));
        List<Path> files = new ArrayList<>();
        List<Path> replaced = new ArrayList<>();
        if (targetIsNew && !Files.exists(target)) {
            Files.createDirectory(target);
        }
        for (Path file : written) {
            Path place = target.resolve(folder.relativize(file));
            createFolders(place.getParent());
            if (Files.exists(place)) {
                replaced.add(place);
            }
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            files.add(place);
        }
        Set<Path> now = new HashSet<>(files);
        for (Path file : stale) {
            if (!now.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
        return new Published(files, replaced);
    }

    /// Takes away what was not published.
    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The files of an earlier export, none if its manifest is not there or not readable. Only what
    /// lies inside the target: a manifest is a file that anybody may have changed.
    private List<Path> listed(Path manifest) throws IOException {
        if (!Files.exists(manifest)) {
            return List.of();
        }
        try {
            return Manifest.read(manifest).files().keySet().stream()
                    .map(name -> target.resolve(name).normalize())
                    .filter(file -> file.startsWith(target))
                    .toList();
        } catch (DamagedExport e) {
            return List.of();
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// As `Files.createDirectories`, which does not say which part of the way is a file.
    private static void createFolders(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new NotDirectoryException(e.getFile());
        }
    }
}
