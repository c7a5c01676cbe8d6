package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.glossator.letter.Digest;
import org.glossator.session.exchange.EditsLine;
import org.glossator.session.exchange.LabelsDigest;
import org.glossator.session.exchange.LetterLine;
import org.glossator.session.exchange.Manifest;
import org.glossator.session.exchange.PackageReader;
import org.glossator.session.exchange.PackageRefused;
import org.glossator.session.exchange.PackageRefused.Reason;
import org.glossator.session.exchange.PackageWriter;
import org.glossator.store.LetterId;
import org.glossator.store.Packages;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Round;
import org.glossator.store.Teamwork;
import org.jspecify.annotations.Nullable;

/// Letters that go to a reviewer on another machine, and the reviewer's edits that come back.
///
/// Each method waits for the edits made so far and blocks; not for the window's thread. Each throws
/// [PackageRefused] for what cannot be, and [UncheckedIOException] if a file cannot be read or
/// written; nothing has changed then.
public final class ProjectPackages {

    private final ProjectStore store;
    private final Teamwork teamwork;
    private final Packages packages;
    private final Reviewer reviewer;
    private final Workers workers;

    ProjectPackages(ProjectStore store, Reviewer reviewer, Workers workers) {
        this.store = store;
        this.teamwork = store.teamwork();
        this.packages = teamwork.packages();
        this.reviewer = reviewer;
        this.workers = workers;
    }

    /// Writes the package with which a reviewer begins: letters, labels, suggestions. Letters that
    /// the reviewer has begun here are left out.
    ///
    /// @param name of a reviewer whom the project has
    /// @param round whose letters go out; all letters if `null`
    public PackageSent send(String name, @Nullable Round round, Path file) {
        return done(() -> {
            ReviewerEntry to =
                    teamwork.reviewers()
                            .named(name)
                            .filter(entry -> entry.kind() == ReviewerEntry.Kind.PERSON)
                            .orElseThrow(() ->
                                    new UnknownReviewer(store.file(), name, store.reviewers()));
            Set<LetterId> dealt =
                    round == null
                            ? Set.of()
                            : new HashSet<>(teamwork.rounds().letters(round, to.reviewer()));
            List<QueueEntry> wanted =
                    store.queue(to.reviewer()).stream()
                            .filter(entry -> round == null || dealt.contains(entry.id()))
                            .toList();
            List<QueueEntry> fresh =
                    wanted.stream().filter(entry -> isFresh(entry, to.reviewer())).toList();
            if (fresh.isEmpty()) {
                throw new PackageRefused(
                        Reason.EMPTY, file, "there is no letter that " + name + " has to begin");
            }
            UUID id = UUID.randomUUID();
            Digest labels = LabelsDigest.of(store.schema());
            Manifest manifest =
                    manifest(Manifest.Way.OUT, id, packages.identity(), to, labels, labels);
            PackageWriter.write(
                    file,
                    manifest,
                    store.schema(),
                    fresh.stream()
                            .map(entry ->
                                    LetterLine.encode(
                                            store.letter(entry.id()),
                                            store.suggestions(entry.id())))
                            .iterator());
            packages.sent(id, to.reviewer(), round, fresh.size());
            return new PackageSent(file, name, fresh.size(), wanted.size() - fresh.size());
        });
    }

    /// Writes the package in which this session's reviewer gives back what was done so far. It can
    /// be written again and again: each has everything.
    public PackageSent giveBack(Path file) {
        return done(() -> {
            ReviewerEntry own = teamwork.reviewers().named(reviewer.name()).orElseThrow();
            Optional<Packages.Received> received = packages.received();
            Digest labels = LabelsDigest.of(store.schema());
            Manifest manifest =
                    manifest(
                            Manifest.Way.BACK,
                            received.map(Packages.Received::id).orElseGet(UUID::randomUUID),
                            received.map(Packages.Received::project).orElseGet(packages::identity),
                            own,
                            received.map(Packages.Received::labels).orElse(labels),
                            labels);
            List<QueueEntry> begun =
                    store.queue(reviewer).stream()
                            .filter(entry -> entry.status() != ReviewStatus.NEW)
                            .toList();
            if (begun.isEmpty()) {
                throw new PackageRefused(Reason.EMPTY, file, "nothing has been done yet");
            }
            PackageWriter.write(file, manifest, store.schema(), edits(begun).iterator());
            return new PackageSent(file, reviewer.name(), begun.size(), 0);
        });
    }

    /// Takes in what a reviewer gave back: all of it in one transaction. Letters on which the
    /// project has other work of the reviewer stay as they are and are named. The same package
    /// again changes nothing.
    ///
    /// @throws java.util.concurrent.CancellationException if it was stopped; nothing has changed
    public MergeReport merge(Path file, Progress progress) {
        return done(() -> {
            try (PackageReader reader = PackageReader.open(file);
                    PackageReader.Lines lines = reader.lines()) {
                Manifest manifest = reader.manifestOf(Manifest.Way.BACK);
                Manifest.Person person = manifest.reviewer();
                checkProject(manifest, file);
                Optional<Reviewer> known = known(person, file);
                if (packages.isMerged(reader.digest())) {
                    return new MergeReport(person.name(), 0, 0, 0, List.of(), true);
                }
                PackageMerge merge =
                        new PackageMerge(store, reader, lines, known.orElse(null), progress);
                packages.merge(reader.digest(), person.name(), person.uid(), merge);
                return merge.report(person.name());
            }
        });
    }

    private Stream<String> edits(List<QueueEntry> begun) {
        return begun.stream()
                .map(entry ->
                        new EditsLine(
                                        store.letter(entry.id()).digest(),
                                        entry.name(),
                                        entry.status(),
                                        store.progress().place(entry.id(), reviewer),
                                        store.log(entry.id(), reviewer))
                                .encode());
    }

    private boolean isFresh(QueueEntry entry, Reviewer to) {
        return entry.status() == ReviewStatus.NEW && store.log(entry.id(), to).isEmpty();
    }

    private void checkProject(Manifest manifest, Path file) {
        if (!manifest.project().equals(packages.identity())) {
            throw new PackageRefused(Reason.FOREIGN, file, "is from another project");
        }
        String now = LabelsDigest.of(store.schema()).hex();
        if (!manifest.labels().equals(now)) {
            throw manifest.labelsSent().equals(now)
                    ? new PackageRefused(
                            Reason.NEWER_LABELS,
                            file,
                            "its reviewer has changed the labels. Change them here first")
                    : new PackageRefused(
                            Reason.OLDER_LABELS,
                            file,
                            "the labels here have changed since it went out. Change them there"
                                    + " too, or undo the change here");
        }
    }

    /// The reviewer of the package, if the project has them.
    private Optional<Reviewer> known(Manifest.Person person, Path file) {
        List<ReviewerEntry> all = teamwork.reviewers().all();
        Optional<ReviewerEntry> same =
                all.stream().filter(entry -> entry.uid().equals(person.uid())).findFirst();
        boolean taken = all.stream().anyMatch(entry -> entry.name().equals(person.name()));
        boolean isNobody =
                same.isEmpty()
                        ? taken || person.name().length() > 200
                        : same.get().kind() == ReviewerEntry.Kind.GOLD;
        if (isNobody) {
            throw new PackageRefused(
                    Reason.NAMESAKE,
                    file,
                    "its reviewer “%s” is not the one of that name here. Give one of them another name"
                            .formatted(person.name()));
        }
        return same.map(ReviewerEntry::reviewer);
    }

    private static Manifest manifest(
            Manifest.Way way,
            UUID id,
            UUID project,
            ReviewerEntry reviewer,
            Digest labelsSent,
            Digest labels) {
        return new Manifest(
                Manifest.FORM,
                way,
                id,
                project,
                new Manifest.Person(reviewer.name(), reviewer.uid(), reviewer.hue()),
                labelsSent.hex(),
                labels.hex(),
                Map.of());
    }

    /// On the writer, so that nothing is written meanwhile.
    private <T> T done(FileWork<T> work) {
        return workers.writeNow(() -> {
            try {
                return work.done();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface FileWork<T> {
        T done() throws IOException;
    }
}
