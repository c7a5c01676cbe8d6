package org.glossator.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaFile;
import org.glossator.session.Progress;
import org.glossator.session.SchemaEditing;
import org.glossator.store.LabelUse;
import org.glossator.store.SchemaEdit;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.Notice;
import org.glossator.ui.schema.SchemaDialog;
import org.glossator.ui.schema.SchemaEditor;
import org.glossator.ui.task.Jobs;

/// What is done with the project's labels.
public final class SchemaActions {

    private final Desk desk;
    private final Jobs jobs;
    private final FilePicker picker;
    private final Notice notice;
    private final Stage stage;
    private final Texts texts;
    private final Window window;

    /// What the actions need of the window around them.
    ///
    /// @param say told in a few words what was done
    /// @param busy told when nothing may be edited, and when it may be again
    /// @param renew called when the labels are others
    /// @param taken the characters that are keys of commands
    record Window(
            Consumer<String> say,
            Consumer<Boolean> busy,
            Runnable renew,
            Supplier<Set<Character>> taken) {}

    SchemaActions(
            Desk desk,
            Jobs jobs,
            FilePicker picker,
            Notice notice,
            Stage stage,
            Texts texts,
            Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.picker = picker;
        this.notice = notice;
        this.stage = stage;
        this.texts = texts;
        this.window = window;
    }

    /// Shows the labels to be edited, once it is counted how much each is used.
    public void edit() {
        if (!desk.mayChange()) {
            return;
        }
        editing()
                .uses()
                .whenCompleteAsync(
                        (uses, failure) -> {
                            if (failure == null) {
                                edit(uses);
                            } else {
                                failed(failure);
                            }
                        },
                        Platform::runLater);
    }

    /// Undoes the latest change of the labels.
    public void undo() {
        if (!desk.mayChange()) {
            return;
        }
        start(
                progress -> editing().undo(progress),
                undone ->
                        undone.isPresent()
                                ? texts.get(
                                        "labels.undone",
                                        undone.get().annotations(),
                                        undone.get().suggestions(),
                                        undone.get().letters())
                                : texts.get("labels.nothing-to-undo"));
    }

    private void edit(Map<String, LabelUse> uses) {
        LabelSchema schema = desk.session().schema();
        new SchemaDialog(texts, stage, schema, uses, window.taken().get(), new ChosenSchemas())
                .showAndWait()
                .flatMap(change -> change)
                .ifPresent(this::apply);
    }

    private void apply(SchemaChange change) {
        start(
                progress -> Optional.of(editing().apply(change, progress)),
                made -> made.map(this::words).orElse(""));
    }

    private String words(SchemaEdit made) {
        return made.letters() == 0 && made.suggestions() == 0
                ? texts.get("labels.done")
                : texts.get(
                        "labels.followed", made.annotations(), made.suggestions(), made.letters());
    }

    private void start(
            Function<Progress, Optional<SchemaEdit>> work,
            Function<Optional<SchemaEdit>, String> words) {
        desk.leave();
        window.busy().accept(true);
        jobs.start(
                texts.get("labels.job"),
                work,
                made -> {
                    window.busy().accept(false);
                    made.ifPresent(_ -> window.renew().run());
                    window.say().accept(words.apply(made));
                },
                failure -> {
                    window.busy().accept(false);
                    failed(failure);
                });
    }

    private void failed(Throwable failure) {
        if (failure instanceof CancellationException) {
            window.say().accept(texts.get("labels.stopped"));
        } else {
            notice.show(texts.get("labels.failed"), String.valueOf(failure.getMessage()), "");
        }
    }

    private SchemaEditing editing() {
        return desk.session().schemaEditing();
    }

    /// Schemas in files that the reviewer chooses.
    private final class ChosenSchemas implements SchemaEditor.Files {

        @Override
        public Optional<LabelSchema> read() {
            return picker.schema().flatMap(file -> tried("labels.unreadable", () -> read(file)));
        }

        @Override
        public Optional<String> write(LabelSchema schema) {
            return picker.newSchema()
                    .flatMap(file ->
                            tried(
                                    "labels.unwritable",
                                    () -> {
                                        SchemaFile.write(schema, file);
                                        return texts.get("labels.exported", file);
                                    }));
        }

        private LabelSchema read(Path file) throws IOException {
            return SchemaFile.read(file);
        }

        private <T> Optional<T> tried(String refusal, FileWork<T> work) {
            try {
                return Optional.of(work.done());
            } catch (IOException e) {
                notice.show(texts.get(refusal), String.valueOf(e.getMessage()), "");
                return Optional.empty();
            }
        }
    }

    private interface FileWork<T> {
        T done() throws IOException;
    }
}
