package org.glossator.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaFile;
import org.glossator.store.LabelUse;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.SchemaEdit;
import org.glossator.store.SchemaEdits;

/// Editing a project's labels, with whatever is labelled with them. Everything happens behind the
/// edits made so far; a letter that is open meanwhile is to be opened again.
///
/// The methods block, unless they return a future: not for the window's thread.
public final class SchemaEditing {

    private final ProjectStore store;
    private final SchemaEdits edits;
    private final Reviewer reviewer;
    private final Workers workers;
    private final Consumer<LabelSchema> onChanged;

    SchemaEditing(
            ProjectStore store,
            Reviewer reviewer,
            Workers workers,
            Consumer<LabelSchema> onChanged) {
        this.store = store;
        this.edits = store.schemaEdits();
        this.reviewer = reviewer;
        this.workers = workers;
        this.onChanged = onChanged;
    }

    /// How much each label is used; labels that nothing has are not in it.
    public CompletableFuture<Map<String, LabelUse>> uses() {
        return workers.write(edits::uses);
    }

    /// What a change would do to marks: the use of each label that goes and is used.
    ///
    /// @param uses as [#uses] gave them
    public static Map<String, LabelUse> concerned(SchemaChange change, Map<String, LabelUse> uses) {
        Map<String, LabelUse> concerned = new LinkedHashMap<>();
        for (String label : change.before().ids()) {
            LabelUse use = uses.getOrDefault(label, LabelUse.NONE);
            if (change.fates().containsKey(label) && !use.isNone()) {
                concerned.put(label, use);
            }
        }
        return concerned;
    }

    /// Makes a change: the schema, the suggestions, and the annotations of every reviewer.
    ///
    /// @return what was done
    /// @throws CancellationException if it was stopped; nothing has changed then
    /// @throws IllegalStateException if the labels are not those before the change any more
    public SchemaEdit apply(SchemaChange change, Progress progress) {
        return done(() -> edits.apply(change, reviewer, ProjectCare.advance(progress)));
    }

    /// The change that [#undo] would undo.
    public Optional<SchemaEdit> undoable() {
        return edits.undoable();
    }

    /// Undoes the latest change that is not undone, in one step. Marks that were worked on since
    /// stay as they are.
    ///
    /// @return empty if there is none
    /// @throws CancellationException if it was stopped; nothing has changed then
    /// @throws org.glossator.store.LabelInUse if marks would be left without their label
    public Optional<SchemaEdit> undo(Progress progress) {
        return done(() -> edits.undo(reviewer, ProjectCare.advance(progress)));
    }

    /// Writes the project's schema to a file; one of this name is replaced.
    public void exportTo(Path file) throws IOException {
        SchemaFile.write(store.schema(), file);
    }

    /// Reads a schema from a file and says how the project would change with it.
    ///
    /// @throws IOException if the file cannot be read or is not a schema; the message says why
    public SchemaImport read(Path file) throws IOException {
        return SchemaImport.of(store.schema(), SchemaFile.read(file), uses().join());
    }

    private <T> T done(Supplier<T> work) {
        return workers.writeNow(() -> {
            T result = work.get();
            onChanged.accept(store.schema());
            return result;
        });
    }
}
