/// Files in, letters out: what a file's bytes say, as text with LF line ends, and what an annotated
/// file says of it.
///
/// [org.glossator.intake.LetterFiles] finds the files, [org.glossator.intake.LetterReader] reads
/// one, whatever its format. A file that cannot become a letter becomes an
/// [org.glossator.intake.Intake.Refused] with a reason that a person understands; it never stops
/// the files beside it.
///
/// Boundary: the only place that decodes bytes and normalises line ends. Reads `letter`, `schema`
/// and `mark`; knows nothing of projects.
@NullMarked
package org.glossator.intake;

import org.jspecify.annotations.NullMarked;
