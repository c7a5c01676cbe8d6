package org.glossator.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.LetterPane;
import org.glossator.ui.queue.QueuePane;

/// What a reviewer does with the window itself.
public final class ViewActions {

    private static final double STEP = 1.125;

    private final LetterPane pane;
    private final QueuePane queue;
    private final Look look;
    private final Supplier<LabelSchema> schema;
    private final Texts texts;
    private final Runnable sayShown;
    private final BooleanSupplier toggleDecisions;
    private final Consumer<Command> run;

    /// @param sayShown called when the way the letter is shown has changed
    /// @param toggleDecisions shows or hides the table of decisions, and says whether it is shown
    /// @param run runs a command
    ViewActions(
            LetterPane pane,
            QueuePane queue,
            Look look,
            Supplier<LabelSchema> schema,
            Texts texts,
            Runnable sayShown,
            BooleanSupplier toggleDecisions,
            Consumer<Command> run) {
        this.pane = pane;
        this.queue = queue;
        this.look = look;
        this.schema = schema;
        this.texts = texts;
        this.sayShown = sayShown;
        this.toggleDecisions = toggleDecisions;
        this.run = run;
    }

    public void focusFilter() {
        queue.focusFilter();
    }

    /// Between the reading view and the raw text.
    public void toggleReading() {
        pane.setReading(!pane.isReading());
        sayShown.run();
    }

    /// Shows the table of decisions under the letter, or takes it away.
    public void toggleDecisions() {
        if (!toggleDecisions.getAsBoolean()) {
            pane.area().requestFocus();
        }
    }

    public void toggleTheme() {
        look.setDark(!look.isDark());
    }

    public void larger() {
        look.scale(STEP);
    }

    public void smaller() {
        look.scale(1 / STEP);
    }

    public void usualSize() {
        look.usualSize();
    }

    /// Lets the reviewer search for a command, and runs it.
    public void showPalette() {
        new Palette(texts, pane.getScene().getWindow())
                .showAndWait()
                .flatMap(command -> command)
                .ifPresent(run);
    }

    public void showKeys() {
        KeySheet.of(schema.get(), texts, pane.getScene().getWindow()).show();
    }
}
