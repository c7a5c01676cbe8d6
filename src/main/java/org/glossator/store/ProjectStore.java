package org.glossator.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import org.glossator.store.ProjectException.Reason;
import org.glossator.store.table.Tables;

/// An open project.
///
/// Writing goes through one connection and reading through another, each used by one thread at a
/// time. So any thread may call anything; but a reader never waits for an import that is being
/// written, and each call that reads sees one state of the project, not two halves. A pool would
/// give more connections than a single reviewer's program has use for.
///
/// Interrupting a thread that is in one of these methods does no harm: the method goes on to its
/// end, and the thread stays interrupted.
///
/// Every method throws [ProjectException] if the disk fails. Whether the last edit was saved is
/// then to be found out by opening the project again.
public final class ProjectStore implements AutoCloseable {

    private final Database database;
    private final Transactions writes;
    private final Transactions reads;
    private final Clock clock;
    private final Durability durability;

    private ProjectStore(
            Database database,
            Transactions writes,
            Transactions reads,
            Clock clock,
            Durability durability) {
        this.database = database;
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
        this.durability = durability;
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
        Database database = Database.existing(ProjectPath.file(project));
        Transactions writes = Transactions.on(database);
        try {
            bringUpToDate(database, writes);
            return new ProjectStore(database, writes, Transactions.on(database), clock, durability);
        } catch (RuntimeException | Error e) {
            try (writes) {
                throw e;
            }
        }
    }

    /// Opens the project, or makes it with this schema if there is none. Folders on the way to it
    /// are made too.
    ///
    /// @throws ProjectException if it can be neither opened nor made
    public static ProjectStore openOrCreate(Path project, LabelSchema schemaForNew, Clock clock) {
        if (!exists(project)) {
            NewProject.make(ProjectPath.file(project), schemaForNew);
        }
        return open(project, clock);
    }

    /// Whether there is a file of this project.
    public static boolean exists(Path project) {
        return Files.exists(ProjectPath.file(project));
    }

    /// The project's file.
    public Path file() {
        return database.file();
    }

    public LabelSchema schema() {
        return reads.run(sql -> new SchemaRows(sql).read());
    }

    /// Puts this schema in the place of the project's. Marks keep their labels: it is the caller's
    /// to keep every label that is in use.
    public void replaceSchema(LabelSchema schema) {
        writes.run(
                durability,
                sql -> {
                    new SchemaRows(sql).replace(schema);
                    return schema;
                });
    }

    /// The names of the project's reviewers, in the order in which they came.
    public List<String> reviewers() {
        return reads.run(sql -> new ReviewRows(sql).reviewers());
    }

    /// The reviewer of this name, who is entered if new.
    public Reviewer reviewer(String name) {
        return writes.run(durability, sql -> new ReviewRows(sql).reviewer(name));
    }

    /// All letters in the order of their import, as they stand with the reviewer.
    public List<QueueEntry> queue(Reviewer reviewer) {
        return reads.run(sql -> new ReviewRows(sql).queue(reviewer));
    }

    /// When the reviewer last worked on each of the letters that were worked on.
    public Map<LetterId, OffsetDateTime> workedOn(Reviewer reviewer) {
        return reads.run(sql -> new ReviewRows(sql).workedOn(reviewer));
    }

    /// The letter of this text, if the project has it.
    public Optional<LetterId> find(Digest digest) {
        return reads.run(sql -> new LetterRows(sql).find(digest));
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
        return writes.run(sql -> {
            LetterRows rows = new LetterRows(sql);
            OffsetDateTime now = now();
            return letters.stream().map(letter -> rows.add(letter, now)).toList();
        });
    }

    /// @throws IllegalArgumentException if there is no such letter; as in every method that takes
    ///   one
    public Letter letter(LetterId id) {
        return reads.run(sql -> new LetterRows(sql).read(id));
    }

    /// The letter's suggestions in no certain order.
    public List<Suggestion> suggestions(LetterId letter) {
        return reads.run(sql -> new LetterRows(sql).suggestions(letter));
    }

    /// The letter's suggestions with what the reviewer made of them.
    public MarkSet marks(LetterId letter, Reviewer reviewer) {
        return reads.run(sql -> new MarkRows(sql, letter, reviewer).read());
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
        return writes.run(
                durability,
                sql -> {
                    OffsetDateTime now = now();
                    LoggedEdit logged = new LogRows(sql, letter, reviewer).add(kind, edit, now);
                    new MarkWriter(sql, letter, reviewer).write(edit);
                    new ReviewRows(sql).edited(letter, reviewer, after, now);
                    return logged;
                });
    }

    /// Every edit of the reviewer on the letter, the oldest first.
    public List<LoggedEdit> log(LetterId letter, Reviewer reviewer) {
        return reads.run(sql -> new LogRows(sql, letter, reviewer).read());
    }

    public void setStatus(LetterId letter, Reviewer reviewer, ReviewStatus status) {
        writes.run(
                durability,
                sql -> {
                    new ReviewRows(sql)
                            .set(
                                    letter,
                                    reviewer,
                                    now(),
                                    Map.of(Tables.REVIEW.STATUS, status.name()));
                    return status;
                });
    }

    /// Remembers where in the text the reviewer is: UTF-16 code units.
    public void setPlace(LetterId letter, Reviewer reviewer, int offset) {
        writes.run(sql -> {
            new ReviewRows(sql).set(letter, reviewer, now(), Map.of(Tables.REVIEW.PLACE, offset));
            return offset;
        });
    }

    /// Where in the text the reviewer was last; 0 at first.
    public int place(LetterId letter, Reviewer reviewer) {
        return reads.run(sql -> new ReviewRows(sql).place(letter, reviewer));
    }

    /// Closes the file and lets go of its lock. H2 takes up to a fifth of a second to give back
    /// room in it.
    @Override
    public void close() {
        try (writes;
                reads) {
            // Both are closed, whatever the first of them throws.
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static void bringUpToDate(Database database, Transactions writes) {
        Path file = database.file();
        int version =
                writes.run(Migrations::version)
                        .orElseThrow(() ->
                                new ProjectException(
                                        Reason.FOREIGN,
                                        file,
                                        "is not a Glossator project. Choose another."));
        if (version > Migrations.CURRENT) {
            throw new ProjectException(
                    Reason.NEWER,
                    file,
                    "was written by a newer Glossator. Update this one; the project is untouched.");
        }
        if (version < Migrations.CURRENT) {
            Migrations.migrate(database.dataSource());
        }
    }
}
