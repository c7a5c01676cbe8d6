/// What stands on a letter: suggestions of the detectors, annotations of a reviewer, and the edits
/// that lead from one state to the next.
///
/// A suggestion is never an annotation. A [org.glossator.mark.MarkSet] is an immutable value; the
/// only way to another one is to apply an [org.glossator.mark.Edit], and each edit knows its
/// inverse, so that undo, the edit log and the audit trail are the same thing.
///
/// Boundary: pure values over `letter` and `schema`; no clock, no storage, no screen.
@NullMarked
package org.glossator.mark;

import org.jspecify.annotations.NullMarked;
