package org.glossator.ui.settings;

/// The colours of the window.
public enum Theme {
    /// As the desktop has it, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
