package org.glossator.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.glossator.ui.letter.LetterPane;
import org.glossator.ui.queue.QueuePane;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;

/// What a reviewer does with the window itself.
public final class ViewActions {

    private static final double STEP = 1.125;

    private final LetterPane pane;
    private final QueuePane queue;
    private final AppliedSettings settings;
    private final Runnable sayShown;
    private final BooleanSupplier toggleDecisions;
    private final Consumer<String> say;

    /// @param sayShown called when the way the letter is shown has changed
    /// @param toggleDecisions shows or hides the table of decisions, and says whether it is shown
    /// @param say says a few words of the bundle in the status bar
    ViewActions(
            LetterPane pane,
            QueuePane queue,
            AppliedSettings settings,
            Runnable sayShown,
            BooleanSupplier toggleDecisions,
            Consumer<String> say) {
        this.pane = pane;
        this.queue = queue;
        this.settings = settings;
        this.sayShown = sayShown;
        this.toggleDecisions = toggleDecisions;
        this.say = say;
    }

    public void focusFilter() {
        queue.focusFilter();
    }

    /// Between the reading view and the raw text.
    public void toggleReading() {
        pane.setReading(!pane.isReading());
        sayShown.run();
        say.accept(pane.isReading() ? "view.reading" : "view.raw");
    }

    /// Shows the table of decisions under the letter, or takes it away.
    public void toggleDecisions() {
        if (!toggleDecisions.getAsBoolean()) {
            pane.area().requestFocus();
        }
    }

    /// Shows the names of labels above their spans, or takes them away.
    public void toggleTags() {
        settings.change(now -> now.withTags(!now.tags()));
        say.accept(settings.get().tags() ? "view.tags" : "view.no-tags");
    }

    /// From light to dark or back, whatever the desktop has.
    public void toggleTheme() {
        Theme other = settings.isDark() ? Theme.LIGHT : Theme.DARK;
        settings.change(now -> now.withTheme(other));
    }

    public void larger() {
        settings.change(now -> now.withFontSize(rounded(now.fontSize() * STEP)));
    }

    public void smaller() {
        settings.change(now -> now.withFontSize(rounded(now.fontSize() / STEP)));
    }

    public void usualSize() {
        settings.change(now -> now.withFontSize(Settings.USUAL));
    }

    private static double rounded(double size) {
        return Math.round(size * 2) / 2.0;
    }
}
