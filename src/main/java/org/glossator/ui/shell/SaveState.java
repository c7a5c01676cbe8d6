package org.glossator.ui.shell;

import java.time.Instant;

/// Whether what the window shows is on disk.
public sealed interface SaveState {

    /// Nothing has been changed since the project was opened.
    record Untouched() implements SaveState {}

    /// Changes are on their way to the disk.
    record Saving() implements SaveState {}

    /// Every change is on disk.
    ///
    /// @param at when the latest one arrived there
    record Saved(Instant at) implements SaveState {}

    /// A change did not reach the disk.
    record Failed(String reason) implements SaveState {}

    /// Something could not be read from the project; what was saved before is safe.
    record Unread(String reason) implements SaveState {}
}
