package org.glossator.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;

/// What a reviewer does to find their way in the program, and to have it their own way.
public final class ProgramActions {

    private final AppliedSettings settings;
    private final LabelSchema schema;
    private final Texts texts;
    private final Supplier<Window> owner;
    private final Consumer<Command> run;

    /// @param run runs a command
    ProgramActions(
            AppliedSettings settings,
            LabelSchema schema,
            Texts texts,
            Supplier<Window> owner,
            Consumer<Command> run) {
        this.settings = settings;
        this.schema = schema;
        this.texts = texts;
        this.owner = owner;
        this.run = run;
    }

    /// Lets the reviewer search for a command, and runs it.
    public void showPalette() {
        new Palette(settings.keys().get(), texts, owner.get())
                .showAndWait()
                .flatMap(command -> command)
                .ifPresent(run);
    }

    public void showKeys() {
        KeySheet.of(settings.keys().get(), schema, texts, owner.get()).show();
    }

    public void showSettings() {
        new SettingsDialog(settings, schema, texts, owner.get()).show();
    }
}
