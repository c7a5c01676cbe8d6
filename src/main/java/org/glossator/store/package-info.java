/// The project file: letters, suggestions, annotations and the log of edits, on disk.
///
/// A project is one H2 file. Every method that changes something returns when the change is
/// committed and handed to the operating system; none of them keeps state outside the file.
///
/// Boundary: the only package with SQL in it. Speaks in the records of `letter`, `schema` and
/// `mark`; knows nothing of detectors, exports or windows.
@NullMarked
package org.glossator.store;

import org.jspecify.annotations.NullMarked;
