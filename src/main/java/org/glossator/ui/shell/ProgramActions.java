package org.glossator.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;

/// What a reviewer does to find their way in the program, and to have it their own way.
public final class ProgramActions {

    private final AppliedSettings settings;
    private final Supplier<LabelSchema> schema;
    private final Texts texts;
    private final Supplier<Window> owner;
    private final Consumer<Command> run;
    private final Runnable tour;
    private final Runnable jobs;

    /// @param run runs a command
    /// @param jobs shows all jobs
    /// @param tour begins the tour, or passes its step over
    ProgramActions(
            AppliedSettings settings,
            Supplier<LabelSchema> schema,
            Texts texts,
            Supplier<Window> owner,
            Consumer<Command> run,
            Runnable tour,
            Runnable jobs) {
        this.settings = settings;
        this.schema = schema;
        this.texts = texts;
        this.owner = owner;
        this.run = run;
        this.tour = tour;
        this.jobs = jobs;
    }

    /// Lets the reviewer search for a command, and runs it.
    public void showPalette() {
        new Palette(settings.keys().get(), texts, owner.get())
                .showAndWait()
                .flatMap(command -> command)
                .ifPresent(run);
    }

    public void showKeys() {
        KeySheet.of(settings.keys().get(), schema.get(), texts, owner.get()).show();
    }

    public void showSettings() {
        new SettingsDialog(settings, schema.get(), texts, owner.get()).show();
    }

    /// Begins the tour; while it is on, passes its step over.
    public void showTour() {
        tour.run();
    }

    /// Shows the jobs that run and wait, each with a button that stops it.
    public void showJobs() {
        jobs.run();
    }
}
