package org.glossator.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder to write into whose files appear in the target when all of them are whole. It lies on
/// the target's own file system: a target that was not there comes into being by one rename, with
/// everything in it; in one that was there each file is put in place by one.
final class Staging implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

    private static final String NAME = ".export-";

    /// No export takes so long: what is older was left by a program that was ended half-way.
    private static final Duration ABANDONED = Duration.ofDays(1);

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
        Path folder = Files.createDirectory(beside.resolve(NAME + UUID.randomUUID()));
        clearAbandoned(beside, Files.getLastModifiedTime(folder).toInstant().minus(ABANDONED));
        return new Staging(absolute, folder, isNew);
    }

    /// Takes away what exports left that were ended half-way: it holds letters. The age is measured
    /// by the file system's own clock. What cannot be taken away, as another person's, stays.
    private static void clearAbandoned(Path beside, Instant before) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(beside, NAME + "*")) {
            for (Path folder : left) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    delete(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("an abandoned export could not be taken away: {}", e.getClass().getName());
        }
    }

    /// Where to write.
    Path folder() {
        return folder;
    }

    /// Puts everything in place, and takes away what earlier manifests list that is not written any
    /// more, unless somebody has changed it since; a manifest that is not written any more goes
    /// too.
    ///
    /// @param manifests where such a manifest may be, within the target
    Published publish(List<Path> manifests) throws IOException {
        List<Path> written = written();
        if (targetIsNew && !Files.exists(target)) {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
            return new Published(written.stream().map(this::inTarget).toList(), List.of());
        }
        Map<Path, String> stale = new HashMap<>();
        for (Path manifest : manifests) {
            stale.putAll(listed(target.resolve(manifest)));
        }
        List<Path> files = new ArrayList<>();
        List<Path> replaced = new ArrayList<>();
        for (Path file : written) {
            Path place = inTarget(file);
            createFolders(place.getParent());
            if (Files.exists(place)) {
                replaced.add(place);
            }
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            files.add(place);
        }
        files.forEach(stale::remove);
        removeUnchanged(stale);
        return new Published(files, replaced);
    }

    /// Moves all files of a folder into the one around it, where they replace those of their names,
    /// and takes the folder away.
    ///
    /// @return their new places
    static List<Path> moveAll(Path folder, Path around) throws IOException {
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path place = around.resolve(folder.relativize(file));
                Files.createDirectories(place.getParent());
                moved.add(Files.move(file, place, StandardCopyOption.REPLACE_EXISTING));
            }
        }
        delete(folder);
        return moved;
    }

    private static void removeUnchanged(Map<Path, String> digests) throws IOException {
        for (Map.Entry<Path, String> file : digests.entrySet()) {
            Path path = file.getKey();
            if (Files.isRegularFile(path) && Manifest.digest(path).equals(file.getValue())) {
                Files.delete(path);
            }
        }
    }

    private Path inTarget(Path file) {
        return target.resolve(folder.relativize(file));
    }

    /// Takes away what was not published.
    @Override
    public void close() throws IOException {
        if (Files.exists(folder)) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The files of an earlier export with their digests, none if its manifest is not there or not
    /// readable. Only what lies inside the target: a manifest is a file that anybody may have
    /// changed.
    private Map<Path, String> listed(Path manifest) throws IOException {
        Map<Path, String> listed = new HashMap<>();
        if (Files.exists(manifest)) {
            try {
                Manifest.read(manifest)
                        .files()
                        .forEach((name, digest) ->
                                listed.put(manifest.resolveSibling(name).normalize(), digest));
                listed.put(manifest, Manifest.digest(manifest));
            } catch (DamagedExport e) {
                LOG.warn("the manifest of an earlier export is damaged: its files stay");
            }
        }
        listed.keySet().removeIf(file -> !file.startsWith(target));
        return listed;
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
