package org.glossator.ui.shell;

import java.util.Locale;

/// What the middle of the window can show. Menus, queue of commands and status bar stay; keys that
/// belong to one view mean nothing, or something else, in another.
public enum View {
    REVIEW,
    ADJUDICATION,
    SPOT_CHECK,
    CONSISTENCY,
    EVALUATION,
    DASHBOARD,
    RELEASES;

    /// The key of its name in the bundle.
    public String text() {
        return "view." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether the labels' own keys mean something.
    boolean takesLabels() {
        return switch (this) {
            case REVIEW, ADJUDICATION, SPOT_CHECK -> true;
            case CONSISTENCY, EVALUATION, DASHBOARD, RELEASES -> false;
        };
    }

    /// The command that brings the view up.
    Command shows() {
        return switch (this) {
            case REVIEW -> Command.SHOW_REVIEW;
            case ADJUDICATION -> Command.SHOW_ADJUDICATION;
            case SPOT_CHECK -> Command.SHOW_SPOT_CHECK;
            case EVALUATION -> Command.SHOW_EVALUATION;
            case DASHBOARD -> Command.SHOW_DASHBOARD;
            case CONSISTENCY -> Command.SHOW_CONSISTENCY;
            case RELEASES -> Command.SHOW_RELEASES;
        };
    }
}
