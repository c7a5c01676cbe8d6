package org.glossator.ui.shell;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaFile;
import org.glossator.session.Failure;
import org.glossator.session.Progress;
import org.glossator.session.SchemaEditing;
import org.glossator.store.LabelUse;
import org.glossator.store.SchemaEdit;
import org.glossator.ui.Texts;
import org.glossator.ui.schema.SchemaDialog;
import org.glossator.ui.schema.SchemaFiles;

/// What is done with the project's labels.
public final class SchemaActions {

    private final Tools tools;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<Boolean> busy;
    private final Runnable renew;
    private final Supplier<Set<Character>> taken;

    /// @param busy told when nothing may be edited, and when it may be again
    /// @param renew called when the labels are others
    /// @param taken the characters that are keys of commands
    SchemaActions(
            Tools tools, Consumer<Boolean> busy, Runnable renew, Supplier<Set<Character>> taken) {
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
        this.busy = busy;
        this.renew = renew;
        this.taken = taken;
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
        new SchemaDialog(texts, tools.stage(), schema, uses, taken.get(), new ChosenSchemas())
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
        busy.accept(true);
        tools.jobs()
                .start(
                        texts.get("labels.job"),
                        work,
                        made -> {
                            busy.accept(false);
                            made.ifPresent(_ -> renew.run());
                            tools.say().accept(words.apply(made));
                        },
                        failure -> {
                            busy.accept(false);
                            failed(failure);
                        });
    }

    private void failed(Throwable failure) {
        if (FailureWords.isStop(failure)) {
            tools.tell("labels.stopped");
        } else {
            tools.notice().show(texts.get("labels.failed"), Failure.of(failure).text(), "");
        }
    }

    private SchemaEditing editing() {
        return desk.session().schemaEditing();
    }

    /// Schemas in files that the reviewer chooses.
    private final class ChosenSchemas implements SchemaFiles {

        @Override
        public Optional<LabelSchema> read() {
            return tools.picker()
                    .schema()
                    .flatMap(file -> tried("labels.unreadable", () -> SchemaFile.read(file)));
        }

        @Override
        public Optional<String> write(LabelSchema schema) {
            return tools.picker()
                    .newSchema()
                    .flatMap(file ->
                            tried(
                                    "labels.unwritable",
                                    () -> {
                                        SchemaFile.write(schema, file);
                                        return texts.get("labels.exported", file);
                                    }));
        }

        private <T> Optional<T> tried(String refusal, FileWork<T> work) {
            try {
                return Optional.of(work.done());
            } catch (IOException e) {
                tools.notice().show(texts.get(refusal), Failure.of(e).text(), "");
                return Optional.empty();
            }
        }
    }

    private interface FileWork<T> {
        T done() throws IOException;
    }
}
