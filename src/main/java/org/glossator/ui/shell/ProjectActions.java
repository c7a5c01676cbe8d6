package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import org.glossator.session.Failure;
import org.glossator.session.ImportOptions;
import org.glossator.session.ImportOptions.GivenAs;
import org.glossator.session.ImportReport;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.Notice;
import org.glossator.ui.dialog.PasswordDialog;
import org.glossator.ui.task.ImportReportDialog;
import org.glossator.ui.task.Jobs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with the project as a whole: letters in, another project.
public final class ProjectActions {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectActions.class);

    private final Desk desk;
    private final Jobs jobs;
    private final FilePicker picker;
    private final Notice notice;
    private final Supplier<Window> owner;
    private final Texts texts;
    private final Consumer<String> say;
    private final Consumer<Path> onOpenProject;
    private final Runnable onQuit;
    private @Nullable ImportReport latestImport;

    /// @param say told in a few words what was done
    ProjectActions(
            Desk desk,
            Jobs jobs,
            FilePicker picker,
            Notice notice,
            Supplier<Window> owner,
            Texts texts,
            Consumer<String> say,
            Consumer<Path> onOpenProject,
            Runnable onQuit) {
        this.desk = desk;
        this.jobs = jobs;
        this.picker = picker;
        this.notice = notice;
        this.owner = owner;
        this.texts = texts;
        this.say = say;
        this.onOpenProject = onOpenProject;
        this.onQuit = onQuit;
    }

    public void importFiles() {
        importPaths(picker.letters());
    }

    public void importFolder() {
        picker.folder(texts.get("files.folder")).ifPresent(f -> importPaths(List.of(f)));
    }

    /// Brings annotated files in with their spans as suggestions, to be decided like any other.
    public void importAsSuggestions() {
        importPaths(picker.letters(), GivenAs.SUGGESTIONS);
    }

    /// Brings the files and folders in, as after a drop on the window.
    public void importPaths(Collection<Path> paths) {
        importPaths(paths, GivenAs.ANNOTATIONS);
    }

    private void importPaths(Collection<Path> paths, GivenAs as) {
        if (paths.isEmpty() || !desk.mayChange()) {
            return;
        }
        List<Path> named = List.copyOf(paths);
        ImportOptions options =
                new ImportOptions(as, new PasswordDialog(owner, texts, Platform::runLater));
        jobs.start(
                texts.get("job.import"),
                progress -> desk.session().importLetters(named, options, progress),
                this::imported,
                failure -> failed("import.failed", failure));
    }

    /// Shows what became of each file of the latest import.
    public void showImportReport() {
        ImportReport report = latestImport;
        if (report == null) {
            say.accept(texts.get("report.none"));
        } else {
            new ImportReportDialog(report, texts, owner.get()).show();
        }
    }

    public void open() {
        picker.project().ifPresent(onOpenProject);
    }

    public void quit() {
        onQuit.run();
    }

    private void imported(ImportReport report) {
        latestImport = report;
        desk.refreshQueue();
        say.accept(
                report.cancelled()
                        ? texts.get("import.stopped", report.added().size())
                        : texts.get("import.done", report.added().size(), report.known().size()));
        if (!report.refused().isEmpty() || !report.remarks().isEmpty()) {
            showImportReport();
        }
    }

    private void failed(String text, Throwable failure) {
        desk.refreshQueue();
        Failure known = Failure.of(failure);
        LOG.warn("{}: {}", text, known.code());
        notice.show(texts.get(text), texts.get(text + ".what", known.text()), "");
    }
}
