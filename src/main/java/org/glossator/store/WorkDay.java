package org.glossator.store;

import java.time.Duration;
import java.time.LocalDate;

/// What a reviewer did on a day.
///
/// @param edits how many edits, undone ones too
/// @param spent how long, idle time left out
public record WorkDay(LocalDate day, int edits, Duration spent) {}
