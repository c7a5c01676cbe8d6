/// Releases of a corpus: what a snapshot holds and how it is packed, what is written of it, and
/// what changed from one to the next.
///
/// Boundary: values and files. Where snapshots are kept, and who made their marks, is the session's
/// to say.
@NullMarked
package org.glossator.export.release;

import org.jspecify.annotations.NullMarked;
