package org.glossator.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.glossator.detect.Detection;
import org.glossator.intake.Intake;
import org.glossator.intake.LetterFiles;
import org.glossator.intake.LetterReader;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.store.LabelRoutes;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.NewLetter;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// One import: files are read and detected ahead on their own threads, and stored in their order, a
/// transaction a letter. Whatever ends it, the letters that are in are whole, and the same import
/// goes on where it stopped, since letters that are there already are recognised.
final class LetterImport {

    /// How many letters are read and detected ahead of the one being stored: enough to keep the
    /// detectors busy, few enough that 20 MB letters fit into memory.
    private static final int AHEAD = 16;

    private static final String UNDETECTED =
            "the detectors failed on it: it came in without suggestions";

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Detection detection;
    private final Workers workers;
    private final ImportOptions options;
    private final LabelSchema schema;
    private final LabelRoutes routes;
    private final Set<String> silenced;

    private final List<LetterId> added = new ArrayList<>();
    private final List<Path> known = new ArrayList<>();
    private final List<Intake.Refused> refused = new ArrayList<>();
    private final List<ImportReport.Remark> remarks = new ArrayList<>();
    private long suggestions;
    private long annotations;

    LetterImport(
            ProjectStore store,
            Reviewer reviewer,
            Detection detection,
            Workers workers,
            ImportOptions options) {
        this.store = store;
        this.reviewer = reviewer;
        this.detection = detection;
        this.workers = workers;
        this.options = options;
        this.schema = store.schema();
        this.routes = store.schemaEdits().routes();
        this.silenced = ProjectMemory.silencedRules(store);
    }

    ImportReport run(Collection<Path> paths, Progress progress) {
        LetterFiles files = LetterFiles.findAll(paths);
        refused.addAll(files.refused());
        LetterReader reader = new LetterReader(options.passwords());
        Deque<CompletableFuture<Arrivals.Arrival>> coming = new ArrayDeque<>();
        boolean cancelled = false;
        try (Arrivals arrivals = new Arrivals(files.files(), reader, detection, workers)) {
            long done = 0;
            while (fill(coming, arrivals)) {
                cancelled = progress.stopping();
                if (cancelled) {
                    break;
                }
                keep(coming.remove().join());
                done++;
                progress.at(done, done + coming.size() + arrivals.filesLeft());
            }
        }
        coming.forEach(CompletableFuture::join);
        return new ImportReport(
                added, known, refused, suggestions, cancelled, annotations, remarks);
    }

    /// Whether there is anything left to keep.
    private static boolean fill(
            Deque<CompletableFuture<Arrivals.Arrival>> coming, Arrivals arrivals) {
        while (coming.size() < AHEAD && arrivals.hasNext()) {
            coming.add(arrivals.next());
        }
        return !coming.isEmpty();
    }

    private void keep(Arrivals.Arrival arrival) {
        switch (arrival.intake()) {
            case Intake.Refused refusal -> refused.add(refusal);
            case Intake.Accepted accepted -> {
                if (arrival.undetected()) {
                    remark(accepted.file(), List.of(UNDETECTED));
                }
                // On the writer, so that no letter comes in between looking and adding.
                CompletableFuture.runAsync(() -> keep(accepted, arrival.found()), workers.writer())
                        .join();
            }
        }
    }

    private void keep(Intake.Accepted accepted, List<Suggestion> found) {
        GivenMarks given =
                GivenMarks.of(accepted.content(), new SchemaNames(schema, routes), options.as());
        Optional<LetterId> there = store.find(accepted.letter().digest());
        if (there.isPresent()) {
            known.add(accepted.file());
            completeKnown(there.get(), accepted, given);
            return;
        }
        // Of two suggestions with one id the later counts: the one that the file gives.
        List<Suggestion> all = new ArrayList<>(routes.on(ProjectMemory.heard(found, silenced)));
        all.addAll(given.suggestions());
        MarkSet marks = MarkSet.of(all);
        added.add(add(new NewLetter(accepted.letter(), all), marks, given));
        suggestions += marks.suggestionCount();
        remark(accepted.file(), accepted.remarks());
        remark(accepted.file(), given.remarks());
    }

    /// The letter with its annotations or neither, so that it never stands there as if nobody had
    /// worked on it.
    private LetterId add(NewLetter letter, MarkSet marks, GivenMarks given) {
        Optional<Edit> edit = given.edit(marks, () -> new MarkId(UUID.randomUUID()));
        if (edit.isEmpty()) {
            return store.addAll(List.of(letter)).getFirst();
        }
        LetterId id = store.addEdited(letter, reviewer, edit.get(), marks.apply(edit.get()));
        annotations += given.annotationCount();
        return id;
    }

    /// A letter that is there already gets the file's annotations if the reviewer never edited it,
    /// so that no work is overridden.
    private void completeKnown(LetterId letter, Intake.Accepted accepted, GivenMarks given) {
        if (given.annotationCount() == 0) {
            return;
        }
        if (store.log(letter, reviewer).isEmpty()) {
            remark(accepted.file(), accepted.remarks());
            remark(accepted.file(), given.remarks());
            annotate(letter, given);
        }
    }

    private void annotate(LetterId letter, GivenMarks given) {
        MarkSet marks = store.marks(letter, reviewer);
        Optional<Edit> edit = given.edit(marks, () -> new MarkId(UUID.randomUUID()));
        edit.ifPresent(e -> {
            store.append(letter, reviewer, LoggedEdit.Kind.DO, e, marks.apply(e));
            annotations += given.annotationCount();
        });
    }

    private void remark(Path file, List<String> texts) {
        texts.forEach(text -> remarks.add(new ImportReport.Remark(file, text)));
    }
}
