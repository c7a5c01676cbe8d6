package org.glossator.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.glossator.detect.Detection;
import org.glossator.export.ExportReport;
import org.glossator.export.Losses;
import org.glossator.export.SplitExport;
import org.glossator.export.split.SplitPlan;
import org.glossator.mark.MarkId;
import org.glossator.schema.LabelSchema;
import org.glossator.store.Backup;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.Verification;

/// A project that somebody works on, which [ProjectOpening] opened: the door to all use cases.
/// Closing it waits until everything is on disk.
public final class ProjectSession implements AutoCloseable {

    /// What the reviewer of a project is called who has given no name.
    public static final String FIRST_REVIEWER = "reviewer 1";

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Workers workers;
    private final Supplier<Detection> detection;
    private volatile LabelSchema schema;
    private final Corrections corrections = new Corrections(() -> new MarkId(UUID.randomUUID()));

    ProjectSession(
            ProjectStore store, Reviewer reviewer, Workers workers, Supplier<Detection> detection) {
        this.store = store;
        this.reviewer = reviewer;
        this.workers = workers;
        this.detection = detection;
        this.schema = store.schema();
    }

    /// The same project as another of its reviewers has it. Closing either closes both.
    public ProjectSession workingAs(Reviewer other) {
        return new ProjectSession(store, other, workers, detection);
    }

    /// Whether it was opened to be looked at only.
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /// Whether there is such a project.
    public static boolean exists(Path project) {
        return ProjectStore.exists(project);
    }

    /// The file that holds the project.
    public Path file() {
        return store.file();
    }

    /// The project's labels as they are now.
    public LabelSchema schema() {
        return schema;
    }

    /// Editing the labels, with whatever is labelled with them.
    public SchemaEditing schemaEditing() {
        return new SchemaEditing(store, reviewer, workers, changed -> schema = changed);
    }

    public Reviewer reviewer() {
        return reviewer;
    }

    /// The letters in the order in which they came in, each as it is at this reviewer.
    public List<QueueEntry> queue() {
        return store.queue(reviewer);
    }

    /// The same, once every write before is done.
    public CompletableFuture<List<QueueEntry>> queueLater() {
        return workers.write(this::queue);
    }

    /// Does what blocks, such as a short read, on a thread of its own once every write before is
    /// done.
    public <T> CompletableFuture<T> readLater(Supplier<T> read) {
        return workers.readLater(read);
    }

    /// Turns a reviewer's intent into an edit.
    public Corrections corrections() {
        return corrections;
    }

    /// Labelling the same words in many letters.
    public BulkLabelling bulkLabelling() {
        return new BulkLabelling(store, reviewer, workers, corrections);
    }

    /// What a rule of the detectors looks for, in a reviewer's words.
    public String explain(String rule) {
        return detection.get().explain(rule);
    }

    /// Opens a letter once every write before is done.
    public CompletableFuture<OpenLetter> open(LetterId id) {
        return workers.write(() -> new OpenLetter(id, reviewer, store, workers));
    }

    private LettersRead letters() {
        return new LettersRead(store, workers);
    }

    /// Notes how far the letter is.
    public CompletableFuture<ReviewStatus> setStatus(LetterId id, ReviewStatus status) {
        return workers.write(() -> {
            store.progress().setStatus(id, reviewer, status);
            return status;
        });
    }

    /// Brings letters in: files and folders are read, detected and stored, a transaction a letter.
    /// Blocks until it is done or cancelled; not for the window's thread.
    public ImportReport importLetters(Collection<Path> paths, Progress progress) {
        return importLetters(paths, ImportOptions.standard(), progress);
    }

    /// Brings letters in as [#importLetters(Collection, Progress)] does. The spans of annotated
    /// files become one edit a letter, which can be undone, or suggestions.
    public ImportReport importLetters(
            Collection<Path> paths, ImportOptions options, Progress progress) {
        return new LetterImport(store, reviewer, detection.get(), workers, options)
                .run(paths, progress);
    }

    /// Finding letters and spans by queries.
    public Searching searching() {
        return new Searching(store, reviewer, schema, workers);
    }

    /// Reading what stands at places of letters.
    public WordsAround wordsAround() {
        return new WordsAround(store, workers);
    }

    /// How good the project's marks are, as numbers.
    public ProjectQuality quality() {
        return new ProjectQuality(reviewer, detection, letters());
    }

    /// The project's reviewers and their rounds.
    public ProjectRounds rounds() {
        return new ProjectRounds(store, reviewer, workers);
    }

    /// What goes to reviewers on other machines and comes back.
    public ProjectPackages packages() {
        return new ProjectPackages(store, reviewer, workers);
    }

    /// Settling findings of the consistency check in many letters.
    public FindingFix findingFix() {
        return new FindingFix(store, reviewer, workers, corrections, schema);
    }

    /// How the work goes.
    public ProjectWork work() {
        return new ProjectWork(reviewer, letters());
    }

    /// Measuring detectors and reviewers against a layer that is taken for right.
    public ProjectEvaluation evaluation() {
        return new ProjectEvaluation(reviewer, detection, letters());
    }

    /// Spot checks that are kept and can be gone on with.
    public ProjectSamples samples() {
        return new ProjectSamples(reviewer, workers, letters());
    }

    /// Rules that are silenced, and findings that are meant so.
    public ProjectMemory memory() {
        return new ProjectMemory(store, reviewer, workers);
    }

    /// Settling what reviewers differ in.
    public ProjectAdjudication adjudication() {
        return new ProjectAdjudication(reviewer, workers, letters());
    }

    /// What was released of the project, and what is to be.
    public ProjectReleases releases() {
        return new ProjectReleases(store, reviewer, workers);
    }

    /// Takes a corpus out once every edit made so far is on disk. Blocks until it is done; not for
    /// the window's thread.
    ///
    /// @throws java.util.concurrent.CancellationException if it was stopped
    /// @throws java.io.UncheckedIOException if the folder cannot be written; either way the folder
    ///   is as it was
    public ExportReport export(ExportOrder order, Progress progress) {
        workers.settle();
        return new ProjectExport(store, reviewer, progress, workers.detectors()).run(order);
    }

    /// Takes a corpus out that is split, each side apart; see [#export(ExportOrder, Progress)].
    public SplitExport.Result export(ExportOrder order, SplitPlan plan, Progress progress) {
        workers.settle();
        return new ProjectExport(store, reviewer, progress, workers.detectors()).run(order, plan);
    }

    /// The letters that are chosen, as things stand now.
    public Predicate<QueueEntry> choose(LetterChoice choice) {
        return choice.on(store.progress().workedOn(reviewer));
    }

    /// What the order's format will not carry, told before anything is written. Blocks; not for the
    /// window's thread.
    ///
    /// @throws java.util.concurrent.CancellationException if it was stopped
    public Losses losses(ExportOrder order, Progress progress) {
        workers.settle();
        return new ProjectExport(store, reviewer, progress, workers.detectors()).losses(order);
    }

    /// What the order will come to once every edit made so far is on disk. Fails with a
    /// [java.util.concurrent.CancellationException] if it was stopped.
    public CompletableFuture<ExportPreview> previewLater(ExportOrder order, Progress progress) {
        ProjectExport export = new ProjectExport(store, reviewer, progress, workers.detectors());
        return workers.readLater(() -> export.preview(order));
    }

    /// Makes a backup of the project as it is once every edit made so far is on disk, and checks
    /// it. Blocks until it is done, and edits go on meanwhile; not for the window's thread.
    ///
    /// @throws org.glossator.store.ProjectException if it cannot be made
    /// @throws java.util.concurrent.CancellationException if it was stopped; none is left then
    public Backup.Made backUp(Progress progress) {
        workers.settle();
        return store.backups().make(Backup.Kind.MANUAL, ProjectCare.advance(progress));
    }

    /// Makes the day's backup unless there is one already; see [#backUp].
    public Optional<Backup.Made> backUpDaily(Progress progress) {
        return store.backups().makeDaily(ProjectCare.advance(progress));
    }

    /// Checks the project as it stands; edits go on meanwhile. Blocks until it is done; not for the
    /// window's thread.
    public Verification verify(Progress progress) {
        return store.verify(ProjectCare.advance(progress));
    }

    @Override
    public void close() {
        workers.close();
        store.close();
    }
}
