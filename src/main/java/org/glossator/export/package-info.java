/// Letters and their marks out, in the forms that other tools read.
///
/// One class a format, each an [org.glossator.export.ExportFormat]; [org.glossator.export.Export]
/// runs one, so that a folder is never left half-written and whatever a format could not carry is
/// in its [org.glossator.export.ExportReport]. What was written natively is read back by
/// [org.glossator.export.JsonlReader].
///
/// Boundary: reads `letter`, `schema` and `mark`; takes what it is given, letter by letter, and
/// knows nothing of projects or screens.
@NullMarked
package org.glossator.export;

import org.jspecify.annotations.NullMarked;
