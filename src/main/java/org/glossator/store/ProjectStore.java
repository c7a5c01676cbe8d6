package org.glossator.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;

/// An open project.
///
/// Writing goes through one connection, reading through another and scans through a third, each
/// used by one thread at a time. So any thread may call anything; but a reader never waits for an
/// import that is being written or for a search, and each call that reads sees one state of the
/// project, not two halves. A pool would give more connections than a single reviewer's program has
/// use for.
///
/// Interrupting a thread that is in one of these methods does no harm: the method goes on to its
/// end, and the thread stays interrupted.
///
/// Every method throws [ProjectException] if the disk fails. Whether the last edit was saved is
/// then to be found out by opening the project again.
public final class ProjectStore implements AutoCloseable {

    private final Database database;
    private final Access access;
    private final Transactions scans;
    private final ProjectHold hold;

    ProjectStore(Database database, Access access, Transactions scans, ProjectHold hold) {
        this.database = database;
        this.access = access;
        this.scans = scans;
        this.hold = hold;
    }

    /// Opens a project whose saved edits outlive a power cut.
    ///
    /// @param project the name of the project: `p` means the file `p.mv.db`
    /// @throws ProjectException if it cannot be opened
    public static ProjectStore open(Path project, Clock clock) {
        return open(project, clock, Durability.MACHINE);
    }

    /// @throws ProjectException if it cannot be opened
    public static ProjectStore open(Path project, Clock clock, Durability durability) {
        return open(project, clock, durability, ProjectKey.none());
    }

    /// @param key copied: the caller may close it at once
    /// @throws ProjectException if it cannot be opened
    public static ProjectStore open(
            Path project, Clock clock, Durability durability, ProjectKey key) {
        return StoreOpening.forWork(ProjectPath.file(project), clock, durability, key);
    }

    /// Opens the project, or makes it with this schema if there is none. Folders on the way to it
    /// are made too.
    ///
    /// @throws ProjectException if it can be neither opened nor made
    public static ProjectStore openOrCreate(Path project, LabelSchema schemaForNew, Clock clock) {
        return openOrCreate(project, schemaForNew, clock, ProjectKey.none());
    }

    /// The same for a project that is, or will be, encrypted.
    ///
    /// @param key copied: the caller may close it at once
    public static ProjectStore openOrCreate(
            Path project, LabelSchema schemaForNew, Clock clock, ProjectKey key) {
        if (!exists(project)) {
            ProjectFileCheck.noLetter(project);
            NewProject.make(ProjectPath.file(project), schemaForNew, key);
        }
        return open(project, clock, Durability.MACHINE, key);
    }

    /// Opens the project as it stands on the disk now, to be looked at: whatever would write throws
    /// [ProjectException] with [ProjectException.Reason#READ_ONLY]. It works on a copy that only
    /// this user may read and that goes away with the closing, so that it takes nothing from
    /// whoever has the project open, and sees none of their later edits.
    ///
    /// @param key copied: the caller may close it at once
    /// @throws ProjectException if it cannot be opened or copied
    public static ProjectStore openReadOnly(Path project, Clock clock, ProjectKey key) {
        return StoreOpening.toRead(ProjectPath.file(project), clock, key);
    }

    /// Whether there is a file of this project.
    public static boolean exists(Path project) {
        return Files.exists(ProjectPath.file(project));
    }

    /// The project's file.
    public Path file() {
        return hold.file();
    }

    /// Whether it is open to be looked at only.
    public boolean isReadOnly() {
        return hold.isReadOnly();
    }

    /// Whether the file is encrypted.
    public boolean isEncrypted() {
        return database.key().encrypts();
    }

    /// Who had the project open last and ended without closing it, as a program does that is
    /// killed. Everything that was saved is there.
    public Optional<Holder> leftOpenBy() {
        return hold.leftOpenBy();
    }

    public LabelSchema schema() {
        return access.read(sql -> new SchemaRows(sql).read());
    }

    /// Changes of the project's labels that take the marks with them.
    public SchemaEdits schemaEdits() {
        return new SchemaEdits(access);
    }

    /// Actions on many letters at once.
    public BulkEdits bulkEdits() {
        return new BulkEdits(access);
    }

    /// How far the reviewers are with their letters.
    public ReviewProgress progress() {
        return new ReviewProgress(access);
    }

    /// The backups that are made while the project is open.
    public OpenBackups backups() {
        return new OpenBackups(database, hold.file(), access.clock());
    }

    /// What several people's work on the project needs.
    public Teamwork teamwork() {
        return new Teamwork(access);
    }

    /// What was released.
    public Releases releases() {
        return new Releases(access);
    }

    /// The names of the project's reviewers, in the order in which they came.
    public List<String> reviewers() {
        return access.read(sql -> new ReviewRows(sql).reviewers());
    }

    /// The reviewer of this name, who is entered if new.
    public Reviewer reviewer(String name) {
        return access.write(sql -> new ReviewRows(sql).reviewer(name));
    }

    /// All letters in the order of their import, as they stand with the reviewer.
    public List<QueueEntry> queue(Reviewer reviewer) {
        return access.read(sql -> new ReviewRows(sql).queue(reviewer));
    }

    /// The letter of this text, if the project has it.
    public Optional<LetterId> find(Digest digest) {
        return access.read(sql -> new LetterRows(sql).find(digest));
    }

    /// Adds a letter and its suggestions in a transaction of its own: see [#addAll].
    public LetterId add(Letter letter, Collection<Suggestion> suggestions) {
        return addAll(List.of(new NewLetter(letter, suggestions))).getFirst();
    }

    /// Adds letters with their suggestions, wholly or, if it throws, none of them. A dozen together
    /// take half the time and a third of the room that they take one by one.
    ///
    /// An import that is ended half-way can be repeated, so this does not wait for the disk: the
    /// letters outlive the end of the program, and a power cut only once something was edited.
    ///
    /// @throws IllegalStateException if the project has a letter of one of the digests, or two of
    ///   them are the same letter
    public List<LetterId> addAll(List<NewLetter> letters) {
        return access.writeLazily(sql -> {
            LetterRows rows = new LetterRows(sql);
            OffsetDateTime now = access.now();
            return letters.stream().map(letter -> rows.add(letter, now)).toList();
        });
    }

    /// Adds a letter together with an edit of it, wholly or, if it throws, neither; else as
    /// [#addAll].
    ///
    /// @param edit what was applied to the letter's suggestions
    /// @param after the marks with the edit applied
    /// @throws IllegalStateException if the project has a letter of this digest
    /// @throws org.glossator.mark.EditConflict if the edit does not fit the suggestions
    public LetterId addEdited(NewLetter letter, Reviewer reviewer, Edit edit, MarkSet after) {
        return edits().begin(letter, reviewer, edit, after);
    }

    /// @throws IllegalArgumentException if there is no such letter; as in every method that takes
    ///   one
    public Letter letter(LetterId id) {
        return access.read(sql -> new LetterRows(sql).read(id));
    }

    /// The letter's suggestions in no certain order.
    public List<Suggestion> suggestions(LetterId letter) {
        return access.read(sql -> new LetterRows(sql).suggestions(letter));
    }

    /// Those of the letter's suggestions that went with their label; its log may be about them.
    public List<Suggestion> withdrawn(LetterId letter) {
        return access.read(sql -> new LetterRows(sql).withdrawn(letter));
    }

    /// The letter's suggestions with what the reviewer made of them.
    public MarkSet marks(LetterId letter, Reviewer reviewer) {
        return access.read(sql -> new MarkRows(sql, letter, reviewer).read());
    }

    /// Writes an edit that was applied: to the log, to the marks, to the counts of the queue. When
    /// it returns, the edit is saved to the [Durability] that the project was opened with.
    ///
    /// @param edit what was applied: for an undo, the inverse
    /// @param after the marks with the edit applied
    /// @throws org.glossator.mark.EditConflict if the edit does not fit the stored marks; nothing
    ///   is written then
    public LoggedEdit append(
            LetterId letter, Reviewer reviewer, LoggedEdit.Kind kind, Edit edit, MarkSet after) {
        return append(letter, reviewer, kind, edit, after, Duration.ZERO);
    }

    /// The same, for an edit by somebody whose time is measured.
    ///
    /// @param spent how long the reviewer had worked since the edit or the opening before it
    public LoggedEdit append(
            LetterId letter,
            Reviewer reviewer,
            LoggedEdit.Kind kind,
            Edit edit,
            MarkSet after,
            Duration spent) {
        return edits().append(letter, reviewer, kind, edit, after, spent);
    }

    /// The writing of the log.
    EditLog edits() {
        return new EditLog(access);
    }

    /// Goes through the letters that meet the criteria; see [Scan].
    ///
    /// @param reviewers whose work is read, at least one
    /// @param withMarks whether their marks are read too
    public Scan scan(ScanCriteria criteria, List<Reviewer> reviewers, boolean withMarks) {
        return new Scan(scans, criteria, reviewers, withMarks);
    }

    /// Reads letters for several threads at once, with the marks if asked for; to be closed.
    public BulkReading bulkReading(List<Reviewer> reviewers, MarksRead marks) {
        return new BulkReading(database, reviewers, marks);
    }

    /// The lowest confidence of a suggestion that the reviewer has not decided, of each letter that
    /// has one. It looks at every suggestion, which takes seconds in a large project.
    public Map<LetterId, Double> doubts(Reviewer reviewer) {
        return scans.run(sql -> new DoubtRows(sql).read(reviewer));
    }

    /// Every edit of the reviewer on the letter, the oldest first.
    public List<LoggedEdit> log(LetterId letter, Reviewer reviewer) {
        return access.read(sql -> new LogRows(sql, letter, reviewer).read());
    }

    /// Checks the project as it stands now; writing goes on meanwhile.
    public Verification verify(Advance advance) {
        return Verification.of(database, advance);
    }

    /// Closes the file and lets go of its lock. H2 takes up to a fifth of a second to give back
    /// room in it.
    @Override
    public void close() {
        try (hold;
                database;
                Transactions writes = access.writes();
                Transactions reads = access.reads();
                scans) {
            // All are closed, the last first, whatever one of them throws.
        }
    }
}
