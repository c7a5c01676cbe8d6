package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.glossator.session.Failure;
import org.glossator.session.ImportOptions;
import org.glossator.session.ImportOptions.GivenAs;
import org.glossator.session.ImportReport;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.PasswordDialog;
import org.glossator.ui.task.ImportReportDialog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with the project as a whole: letters in, another project.
public final class ProjectActions {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectActions.class);

    private final Tools tools;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<Path> onOpenProject;
    private final Runnable onQuit;
    private @Nullable ImportReport latestImport;

    /// @param onOpenProject told the project that the reviewer chose
    ProjectActions(Tools tools, Consumer<Path> onOpenProject, Runnable onQuit) {
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
        this.onOpenProject = onOpenProject;
        this.onQuit = onQuit;
    }

    public void importFiles() {
        importPaths(tools.picker().letters());
    }

    public void importFolder() {
        tools.picker().folder(texts.get("files.folder")).ifPresent(f -> importPaths(List.of(f)));
    }

    /// Brings annotated files in with their spans as suggestions, to be decided like any other.
    public void importAsSuggestions() {
        importPaths(tools.picker().letters(), GivenAs.SUGGESTIONS);
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
                new ImportOptions(as, new PasswordDialog(tools::stage, texts, Platform::runLater));
        tools.jobs()
                .start(
                        texts.get("job.import"),
                        progress -> desk.session().importLetters(named, options, progress),
                        this::imported,
                        this::failed);
    }

    /// Shows what became of each file of the latest import.
    public void showImportReport() {
        ImportReport report = latestImport;
        if (report == null) {
            tools.tell("report.none");
        } else {
            new ImportReportDialog(report, texts, tools.stage()).show();
        }
    }

    public void open() {
        tools.picker().project().ifPresent(onOpenProject);
    }

    /// Opens this project, as after its file was dropped on the window.
    public void open(Path project) {
        onOpenProject.accept(project);
    }

    public void quit() {
        onQuit.run();
    }

    private void imported(ImportReport report) {
        latestImport = report;
        desk.refreshQueue();
        tools.say()
                .accept(
                        report.cancelled()
                                ? texts.get("import.stopped", report.added().size())
                                : texts.get(
                                        "import.done",
                                        report.added().size(),
                                        report.known().size()));
        if (!report.refused().isEmpty() || !report.remarks().isEmpty()) {
            showImportReport();
        }
    }

    private void failed(Throwable failure) {
        desk.refreshQueue();
        Failure known = Failure.of(failure);
        LOG.warn("not imported: {}", known.code());
        tools.notice()
                .show(
                        texts.get("import.failed"),
                        texts.get("import.failed.what", known.text()),
                        "");
    }
}
