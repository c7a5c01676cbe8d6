package org.glossator.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.glossator.export.ExportBatch;
import org.glossator.export.ExportReport;
import org.glossator.export.Published;
import org.glossator.export.release.ReleaseComparison;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.export.release.ReleaseDifference;
import org.glossator.export.release.ReleaseFolder;
import org.glossator.export.release.SemanticVersion;
import org.glossator.export.release.Snapshot;
import org.glossator.export.split.SplitPlan;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.StoredRelease;
import org.jspecify.annotations.Nullable;

/// The releases of a project. What blocks is not for the window's thread.
public final class ProjectReleases {

    private static final String PACKED = ".snapshot";

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Workers workers;

    ProjectReleases(ProjectStore store, Reviewer reviewer, Workers workers) {
        this.store = store;
        this.reviewer = reviewer;
        this.workers = workers;
    }

    /// All releases, the oldest first.
    public List<ReleaseDetail> all() {
        return store.releases().all().stream()
                .map(release -> ReleaseDetail.parse(release.detail()))
                .toList();
    }

    /// The same, off this thread.
    public CompletableFuture<List<ReleaseDetail>> allLater() {
        return workers.read(this::all);
    }

    /// The release that a new one of this version comes after: the highest version below it.
    public Optional<ReleaseDetail> before(String version) {
        SemanticVersion own = parsed(version);
        return all().stream()
                .filter(release -> SemanticVersion.parse(release.version()).compareTo(own) < 0)
                .max(Comparator.comparing(release -> SemanticVersion.parse(release.version())));
    }

    /// How a release of this version is split if nothing else is said: as the one before it, so
    /// that letters stay on their sides.
    public Optional<SplitPlan> planBefore(String version) {
        return before(version).map(ReleaseDetail::split).map(split -> split.plan());
    }

    /// Makes a release: writes it into the folder, keeps it in the project, and puts the folder in
    /// its place. Blocks.
    ///
    /// @param folder must not be there, or be empty
    /// @throws ReleaseRefused if the version is none or is there already, or nothing is chosen
    /// @throws UncheckedIOException if the folder cannot be written; nothing has changed then, or
    ///   the message says that the project has the release and only the folder is missing
    /// @throws java.util.concurrent.CancellationException if it was stopped; as then
    public ReleaseResult create(ReleaseOrder order, Path folder, Progress progress) {
        workers.settle();
        String version = parsed(order.version()).toString();
        if (all().stream().anyMatch(release -> release.version().equals(version))) {
            throw new ReleaseRefused(
                    store.file() + ": there is a release " + version + " already, which stays");
        }
        try (ExportBatch batch = batch(folder)) {
            Path packed = batch.folder().resolve(PACKED);
            ReleaseMaking making = new ReleaseMaking(store, reviewer, progress, workers);
            ReleaseDetail detail =
                    making.pack(order, before(version).map(ReleaseDetail::version), packed);
            Snapshot snapshot =
                    new Snapshot(
                            detail,
                            () -> new StoppableInput(Files.newInputStream(packed), progress));
            List<ExportReport> reports = write(batch, snapshot, progress);
            // Once it is being kept it is not stopped any more.
            keep(new Snapshot(detail, () -> Files.newInputStream(packed)));
            Files.delete(packed);
            return new ReleaseResult(detail, reports, publish(batch, version, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Published publish(ExportBatch batch, String version, Path folder) {
        try {
            return batch.publish(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException(
                            folder
                                    + ": release "
                                    + version
                                    + " is kept in the project, but its folder could not be put"
                                    + " here. Write the release again, to this place or another.",
                            e));
        }
    }

    private void keep(Snapshot snapshot) throws IOException {
        StoredRelease release =
                new StoredRelease(
                        snapshot.detail().version(), snapshot.detail().json(), snapshot.sha256());
        workers.writeNow(() -> {
            try (InputStream letters = snapshot.packed().open()) {
                store.releases().add(release, letters);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return release;
        });
    }

    /// Writes a release again, byte for byte as it was written first by this version of the
    /// program. Blocks.
    ///
    /// @param folder must not be there, or be empty
    /// @throws ReleaseRefused if there is none of this version
    /// @throws UncheckedIOException if the folder cannot be written; it is as it was then
    public ReleaseResult write(String version, Path folder) {
        return write(version, folder, Progress.none());
    }

    /// The same, unless it is stopped meanwhile.
    ///
    /// @throws java.util.concurrent.CancellationException if it was; the folder is as it was then
    public ReleaseResult write(String version, Path folder, Progress progress) {
        Snapshot snapshot = snapshot(version, progress);
        try (ExportBatch batch = batch(folder)) {
            List<ExportReport> reports = write(batch, snapshot, progress);
            return new ReleaseResult(snapshot.detail(), reports, batch.publish(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What changed from one release to another: a list that can be walked. Blocks.
    ///
    /// @throws ReleaseRefused if there is none of one of these versions
    public ReleaseDifference difference(String before, String after) {
        return difference(before, after, Progress.none());
    }

    private ReleaseDifference difference(String before, String after, Progress progress) {
        try {
            return ReleaseComparison.of(snapshot(before, progress), snapshot(after, progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as a list that can be walked, each entry with its place in the project. Blocks.
    ///
    /// @throws ReleaseRefused if there is none of one of these versions
    /// @throws java.util.concurrent.CancellationException if it was stopped
    public ReleaseChanges changes(String before, String after, Progress progress) {
        return ReleaseChanges.of(
                difference(before, after, progress), store, store.queue(reviewer), progress);
    }

    private List<ExportReport> write(ExportBatch batch, Snapshot snapshot, Progress progress)
            throws IOException {
        @Nullable String before = snapshot.detail().before();
        return ReleaseFolder.write(
                batch,
                snapshot,
                before == null ? null : snapshot(before, progress),
                options -> options.withDecisions(LetterDecisions::of));
    }

    private Snapshot snapshot(String version, Progress progress) {
        ReleaseDetail detail =
                all().stream()
                        .filter(release -> release.version().equals(version))
                        .findFirst()
                        .orElseThrow(() ->
                                new ReleaseRefused(
                                        store.file() + ": there is no release " + version));
        return new Snapshot(
                detail, () -> new StoppableInput(store.releases().letters(version), progress));
    }

    private static SemanticVersion parsed(String version) {
        try {
            return SemanticVersion.parse(version);
        } catch (IllegalArgumentException e) {
            throw new ReleaseRefused(String.valueOf(e.getMessage()));
        }
    }

    /// A release stands alone: in a folder with other files nobody could tell which are its own.
    private ExportBatch batch(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new FileSystemException(
                            folder.toString(),
                            null,
                            "is not empty; a release needs its own folder");
                }
            }
            Files.delete(folder);
        }
        return ExportBatch.into(folder, workers.detectors());
    }
}
