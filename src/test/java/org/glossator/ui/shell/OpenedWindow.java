package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.detect.Detection;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.Holder;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window on a real project file with real letters, as tests drive it.
final class OpenedWindow implements AutoCloseable {

    static final Path LETTERS = Path.of("assets/letters");
    static final String REVIEWER = "first reviewer";

    private static final Detection DETECTION = Detection.shipped();

    private final Path project;
    private final ProjectSession session;
    private final @Nullable Holder heldBy;
    private Workbench workbench;
    private final Stage stage;
    private final Surroundings around;
    private boolean closed;

    private OpenedWindow(Path project, List<Path> letters, Settings start, FilePicker picker)
            throws Exception {
        this(project, session(project, letters), null, start, picker);
    }

    private OpenedWindow(
            Path project,
            ProjectSession session,
            @Nullable Holder heldBy,
            Settings start,
            FilePicker picker)
            throws Exception {
        this.project = project;
        this.around = new Surroundings(project, start);
        this.session = session;
        this.heldBy = heldBy;
        this.stage = FxToolkit.registerPrimaryStage();
        this.workbench =
                onWindow(() -> {
                    Look.loadFonts();
                    return new Workbench(stage, session, parts(picker));
                });
        onWindow(() -> {
            workbench.show();
            return true;
        });
        settle();
    }

    private static ProjectSession session(Path project, List<Path> letters) {
        ProjectSession session =
                new ProjectOpening(project, Workers.ofMachine(), () -> DETECTION, Clock.systemUTC())
                        .as(REVIEWER);
        if (!letters.isEmpty()) {
            session.importLetters(letters, Progress.none());
        }
        return session;
    }

    /// A window on a new project with the real letters that is opened to read only.
    static OpenedWindow toRead(Path project, Holder heldBy) throws Exception {
        session(project, List.of(LETTERS)).close();
        ProjectSession session =
                new ProjectOpening(project, Workers.ofMachine(), () -> DETECTION, Clock.systemUTC())
                        .toRead(REVIEWER);
        return new OpenedWindow(
                project, session, heldBy, Settings.usual(), new ChosenFiles(List.of(), null));
    }

    /// A window on a new project with the real letters.
    static OpenedWindow onRealLetters(Path folder) throws Exception {
        return open(folder.resolve("letters"), List.of(LETTERS), false);
    }

    static OpenedWindow open(Path project, List<Path> letters, boolean dark) throws Exception {
        return open(project, letters, Settings.usual().withTheme(dark ? Theme.DARK : Theme.LIGHT));
    }

    /// A window with these settings, as if they had been read from the file.
    static OpenedWindow open(Path project, List<Path> letters, Settings start) throws Exception {
        return new OpenedWindow(project, letters, start, new ChosenFiles(List.of(), null));
    }

    static OpenedWindow open(Path project, List<Path> letters, FilePicker picker) throws Exception {
        return new OpenedWindow(project, letters, Settings.usual(), picker);
    }

    Surroundings around() {
        return around;
    }

    void changeSettings(UnaryOperator<Settings> change) throws Exception {
        around.changeSettings(change);
        settle();
    }

    Desk desk() {
        return workbench.desk();
    }

    Actions actions() {
        return workbench.actions();
    }

    Scene scene() {
        return workbench.scene();
    }

    MarkSet marks() throws Exception {
        return onWindow(() -> desk().marks().get());
    }

    Optional<Mark> focused() throws Exception {
        return onWindow(() -> desk().focused());
    }

    String text() throws Exception {
        return onWindow(() -> desk().letter().get().letter().text());
    }

    /// The first mark whose text is this.
    Mark mark(String words) throws Exception {
        String text = text();
        return marks().visible().stream()
                .filter(mark -> mark.span().of(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mark on “" + words + "”"));
    }

    void focus(Mark mark) throws Exception {
        onWindow(() -> {
            desk().focus(mark.id());
            return true;
        });
        settle();
    }

    /// Selects text as the mouse would.
    void select(Span span) throws Exception {
        onWindow(() -> {
            workbench.letterPane().select(span);
            return true;
        });
    }

    /// Puts the caret into the letter's text.
    void putCaret(int offset) throws Exception {
        onWindow(() -> {
            workbench.letterPane().putCaret(offset);
            return true;
        });
    }

    /// Whether the first character of the span is within the letter's pane.
    boolean isInView(Span span) throws Exception {
        return onWindow(() -> {
            var area = workbench.letterPane().area();
            var view = area.localToScreen(area.getLayoutBounds());
            return workbench
                    .letterPane()
                    .whereIs(new Span(span.start(), span.start() + 1))
                    .filter(view::contains)
                    .isPresent();
        });
    }

    /// Closes the project under the open window, as a disk that goes away does.
    void closeProject() {
        session.close();
    }

    boolean letterHasTheKeys() throws Exception {
        return onWindow(() -> workbench.letterPane().area().isFocused());
    }

    boolean isDark() {
        return workbench.isDark();
    }

    /// What happens when the program is started on its sample letters.
    void welcome() throws Exception {
        onWindow(() -> {
            workbench.welcome();
            return true;
        });
        settle();
    }

    void backUpDaily() throws Exception {
        onWindow(() -> {
            workbench.backUpDaily();
            return true;
        });
        settle();
    }

    Parent root() throws Exception {
        return onWindow(() -> workbench.scene().getRoot());
    }

    /// Runs a command as its key would.
    void run(Command command) throws Exception {
        onWindow(() -> {
            command.run(actions());
            return true;
        });
        settle();
    }

    /// Runs a command that opens a dialog, and gives what is in it.
    Parent dialog(Command command) throws Exception {
        int before = onWindow(() -> Window.getWindows().size());
        // A dialog that waits for its answer keeps the call from returning.
        Platform.runLater(() -> command.run(actions()));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> onWindow(() -> Window.getWindows().size() > before));
        WaitForAsyncUtils.waitForFxEvents();
        return onWindow(() -> Window.getWindows().getLast().getScene().getRoot());
    }

    /// What the menus say, all of them together.
    List<String> menuWords() throws Exception {
        return onWindow(() ->
                ((MenuBar) workbench.scene().lookup(".menu-bar"))
                        .getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .map(MenuItem::getText)
                                .toList());
    }

    /// Where on the screen the letter shows the span, which must be in view and on one line.
    Bounds whereIs(Span span) throws Exception {
        return onWindow(() ->
                workbench
                        .letterPane()
                        .whereIs(span)
                        .orElseThrow(() -> new AssertionError(span + " is not in view")));
    }

    /// Waits until the window has nothing more to do and all is on disk.
    void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        onWindow(() ->
                                !(desk().saved().get() instanceof SaveState.Saving)
                                        && (desk().queue().isEmpty()
                                                || desk().letter().get() != null)));
        // What a view reads when it comes up is shown behind what was read before it.
        session.readLater(() -> true).exceptionally(_ -> true).get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until something is so, asked on the window's thread.
    void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onWindow(condition));
        settle();
    }

    /// Waits until no job runs, and then for what it set off.
    void waitForJobs() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> onWindow(() -> !workbench.letterPane().isDisabled()));
        settle();
        // The letter is read again behind the job.
        session.queueLater().get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        settle();
    }

    /// Closes the window and reads from the file what it left of the first letter.
    MarkSet onDisk() throws Exception {
        close();
        try (ProjectStore store = ProjectStore.open(project, Clock.systemUTC())) {
            QueueEntry first = store.queue(store.reviewer(REVIEWER)).getFirst();
            return store.marks(first.id(), store.reviewer(REVIEWER));
        }
    }

    /// The only annotation that is on disk at the first letter.
    Annotation onlyAnnotationOnDisk() throws Exception {
        List<Annotation> annotations = onDisk().annotations();
        if (annotations.size() != 1) {
            throw new AssertionError("not one annotation but " + annotations.size());
        }
        return annotations.getFirst();
    }

    @Override
    public void close() throws Exception {
        if (!closed) {
            closed = true;
            onWindow(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                return true;
            });
            around.close();
            session.close();
        }
    }

    static <T> T onWindow(Callable<T> work) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return work.call();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(20, TimeUnit.SECONDS);
    }

    private WindowParts parts(FilePicker picker) {
        return around.parts(picker, heldBy, other -> workAs(other, picker));
    }

    /// Lets somebody else work on the project, as they would choose themselves.
    void workAs(String name) throws Exception {
        onWindow(() -> {
            ProjectSession now = desk().session();
            now.rounds().reviewers().stream()
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .ifPresent(entry ->
                            workAs(
                                    now.workingAs(entry.reviewer()),
                                    new ChosenFiles(List.of(), null)));
            return true;
        });
        settle();
    }

    /// The same project in a new window, as another reviewer has it.
    private void workAs(ProjectSession other, FilePicker picker) {
        workbench.leave();
        workbench = new Workbench(stage, other, parts(picker));
        workbench.show();
    }
}
