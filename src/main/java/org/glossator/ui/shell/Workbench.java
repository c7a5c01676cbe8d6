package org.glossator.ui.shell;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.glossator.letter.Span;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.OpenLetter;
import org.glossator.session.ProjectSession;
import org.glossator.store.LetterId;
import org.glossator.ui.CutWords;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.NativeFilePicker;
import org.glossator.ui.dialog.Notice;
import org.glossator.ui.letter.LetterPane;
import org.glossator.ui.queue.QueuePane;
import org.glossator.ui.span.AttributeFields;
import org.glossator.ui.span.SpanFacts;
import org.glossator.ui.task.JobLine;
import org.glossator.ui.task.Jobs;

/// The main window of one project: the parts, put together.
public final class Workbench {

    private final Stage stage;
    private final Texts texts;
    private final Desk desk;
    private final DeskView deskView;
    private final LetterPane letterPane;
    private final QueuePane queuePane;
    private final Frame frame;
    private final Views views;
    private final TopBar top;
    private final StatusBar statusBar;
    private final WrittenFolder written;
    private final LabelChooser chooser;
    private final AppliedSettings settings;
    private final DeedReport deeds;
    private final Actions actions;
    private final Jobs jobs;
    private final JobLine jobLine;
    private final Tour tour;

    /// @param parts what the window needs from outside
    public Workbench(Stage stage, ProjectSession session, WindowParts parts) {
        this.stage = stage;
        this.settings = new AppliedSettings(parts.settings(), parts.system());
        this.texts =
                parts.texts()
                        .naming(settings.keys().map(keys -> new KeyWords(keys, parts.texts())));
        LabelSchema schema = session.schema();
        this.desk = new Desk(session, Platform::runLater, parts.clock());
        Motion motion = new Motion(() -> parts.settings().get().animations());
        this.jobs = new Jobs(parts.background(), this::howFar);
        this.jobLine = new JobLine(jobs, texts);
        this.statusBar = new StatusBar(texts, parts.zone(), motion, jobLine);
        this.written = new WrittenFolder(texts, statusBar, this::keyMap, parts.onOpenFolder());
        this.deskView = new DeskView(desk, texts, parts, statusBar, new FieldChanges());
        this.letterPane = deskView.letter();
        this.queuePane = deskView.queue();
        this.frame = deskView.frame();
        this.views = new Views(frame, () -> letterPane.area().requestFocus());
        this.top = new TopBar(views, this::run, label -> actions().span().label(label), texts);
        Tools tools = tools(parts);
        new QualityViews(tools, parts, this::goTo, written, this::setBusy).addTo(views);
        CutWords.say(frame);
        Scene scene = new Scene(frame, 1280, 800);
        settings.dress(scene);
        this.tour =
                new Tour(
                        texts,
                        settings.keys()::get,
                        session::schema,
                        motion,
                        () -> letterPane.area().requestFocus());
        this.deeds = new DeedReport(texts, desk, statusBar, settings.keys()::get, this::run);
        this.actions = actions(tools, parts);
        this.chooser = new LabelChooser(schema, actions.span()::label);
        frame.setTop(top);
        frame.setBottom(new VBox(tour, statusBar));
        new Keys(
                        settings.keys()::get,
                        letterPane,
                        session::schema,
                        views.current()::get,
                        this::run,
                        this::label)
                .install(scene);
        settings.follow(settings.keys(), this::showKeys);
        settings.follow(settings.value(), this::showSettings);
        statusBar.showReviewer(session, () -> run(Command.CHANGE_REVIEWER));
        showKeys();
        views.current().subscribe((_, view) -> remind(view));
        showSettings();
        if (session.isReadOnly()) {
            statusBar.setReadOnly(parts.safekeeping().readOnly(texts));
            desk.setOnRefused(() -> refused(parts.safekeeping().refusal(texts)));
        }
        listen(scene);
        stage.setScene(scene);
        stage.setTitle(
                texts.get(
                        session.isReadOnly() ? "opening.title" : "app.title",
                        name(session.file())));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
    }

    /// Shows the window with the first letter that is not done.
    public void show() {
        StagePlace.restore(stage, settings.get().window());
        stage.show();
        actions.letter().openFirst();
        letterPane.area().requestFocus();
    }

    /// Begins the tour if it was never begun.
    public void welcome() {
        if (!settings.get().tourSeen()) {
            settings.change(now -> now.withTourSeen(true));
            tour.startOrPass();
        }
    }

    /// Makes the day's backup if there is none yet, while the reviewer works.
    public void backUpDaily() {
        actions.backup().daily();
    }

    /// Lets go of the project, as before it is closed: the place is kept, a running job stops.
    public void leave() {
        jobs.stop();
        actions.search().stop();
        actions.queue().stop();
        views.leave();
        desk.leave();
        settings.leave();
        settings.change(now -> now.withWindow(StagePlace.of(stage, now.window())));
    }

    public Desk desk() {
        return desk;
    }

    public Actions actions() {
        return actions;
    }

    boolean isDark() {
        return settings.isDark();
    }

    Scene scene() {
        return stage.getScene();
    }

    /// The pane with the letter, for tests that select text as a mouse would.
    LetterPane letterPane() {
        return letterPane;
    }

    private Tools tools(WindowParts parts) {
        FilePicker given = parts.picker();
        return new Tools(
                desk,
                jobs,
                given == null ? new NativeFilePicker(() -> stage, texts) : given,
                new Notice(() -> stage, texts),
                stage,
                texts,
                statusBar::say);
    }

    private Actions actions(Tools tools, WindowParts parts) {
        return new Actions(
                new SpanActions(
                        desk,
                        letterPane,
                        new WindowPrompts(texts, statusBar, deskView.inspector()),
                        () -> settings.get().doubt()),
                new OthersActions(tools, new BulkJobs(tools, this::setBusy), deeds),
                new EdgeActions(desk),
                new LetterActions(desk, queuePane::shown, tools::tell),
                new HistoryActions(tools, parts, deeds),
                new QueueActions(desk, queuePane, texts),
                search(),
                new ProjectActions(tools, parts.onOpenProject(), parts.onQuit()),
                new ExportActions(tools, written),
                new BackupActions(tools, parts.safekeeping()),
                new SchemaActions(
                        tools,
                        this::setBusy,
                        this::labelsChanged,
                        () -> settings.keys().get().plain()),
                new ViewActions(
                        letterPane,
                        queuePane,
                        settings,
                        deskView::redraw,
                        frame::toggleDecisions,
                        tools::tell),
                new ProgramActions(
                        settings,
                        desk.session()::schema,
                        texts,
                        () -> stage,
                        this::run,
                        tour::startOrPass,
                        jobLine::showAll),
                new TeamActions(
                        tools,
                        parts.clock(),
                        parts.zone(),
                        parts.onReviewer(),
                        parts.onOpenProject()),
                views);
    }

    private KeyMap keyMap() {
        return settings.keys().get();
    }

    /// Menus and hints name the keys as they are now.
    private void showKeys() {
        View view = views.current().get();
        top.show(settings.keys().get(), desk.session().schema(), view);
        remind(view);
        tour.refresh();
    }

    /// Hints are those of the view that is shown.
    private void remind(View view) {
        statusBar.remindOf(settings.keys().get(), desk.session().schema(), view);
    }

    private void showSettings() {
        letterPane.setTags(settings.get().tags());
        frame.setStill(!settings.get().animations());
    }

    private String howFar(long done, long total) {
        return texts.get(total == 0 ? "job.so-far" : "job.how-far", done, total);
    }

    /// What was typed over is shown again as it is.
    private void refused(String words) {
        deskView.redraw();
        statusBar.say(words);
    }

    private void tell(Deed deed) {
        deeds.tell(deed);
        tour.did(deed);
    }

    private SearchActions search() {
        SearchActions search = new SearchActions(desk, letterPane, texts, deskView::redraw);
        search.setOnShow(shown -> frame.showSearch(search.pane(), shown));
        return search;
    }

    /// While labels change with all their marks, nothing else is to change these.
    private void setBusy(boolean busy) {
        frame.setBusy(busy);
        if (!busy) {
            letterPane.area().requestFocus();
        }
    }

    /// Everything that shows labels shows those that the project has now.
    private void labelsChanged() {
        LabelSchema schema = desk.session().schema();
        deskView.use(schema);
        chooser.use(schema);
        showKeys();
        OpenLetter open = desk.letter().get();
        if (open != null) {
            desk.open(open.id());
        }
        desk.refreshQueue();
        views.show(views.current().get());
    }

    /// A label's own key was pressed.
    private void label(Label label) {
        if (views.current().get() == View.REVIEW) {
            actions.span().label(label);
        } else {
            views.label(label);
        }
    }

    /// Shows a place of a letter, where it can be reviewed.
    private void goTo(LetterId letter, Span place) {
        views.show(View.REVIEW);
        deskView.goTo(letter, place);
    }

    private void listen(Scene scene) {
        desk.setOnChange(this::deskChanged);
        desk.setOnDeed(this::tell);
        deskView.redraw();
        desk.saved()
                .subscribe(state -> {
                    statusBar.show(state);
                    if (state instanceof SaveState.Saved) {
                        // The edit is in the history now.
                        deskView.showFacts();
                    }
                });
        queuePane.setOnOpen(actions.letter()::open);
        letterPane.setOnClick(actions.span()::focusAt);
        letterPane.setAbout(at -> actions.span().markAt(at).map(deskView.facts()::summary));
        letterPane.setOnSelected(
                _ -> letterPane.anchor().ifPresent(place -> chooser.show(stage, place)));
        new FileDrops(actions.project()::importPaths, actions.project()::open).install(scene);
    }

    /// One event for letter, marks and focus together; what did not change is left alone.
    private void deskChanged() {
        DeskView.Changed changed = deskView.refresh();
        if (changed.focus()) {
            chooser.hide();
        }
        if (changed.marks()) {
            actions.search().deskChanged();
        }
    }

    /// What is done in the inspector's fields.
    private final class FieldChanges implements AttributeFields.Listener {

        @Override
        public void changed(SpanFacts facts, String attribute, String value) {
            actions.span().setAttribute(facts.letter(), facts.mark(), attribute, value);
        }

        @Override
        public void left() {
            letterPane.area().requestFocus();
        }
    }

    private void run(Command command) {
        if (command == Command.LEAVE_SPAN && tour.isOn()) {
            tour.end();
            return;
        }
        if (frame.isBusy() && command.group().worksOnLetters()) {
            statusBar.say(texts.get("status.busy"));
            return;
        }
        if (!command.group().worksIn(views.current().get())) {
            // From a menu or the palette: what it works on is to be seen first.
            command.group().view().ifPresent(views::show);
        }
        command.run(actions);
        tour.ran(command);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".mv.db", "");
    }
}
