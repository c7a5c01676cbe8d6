/// How good marks are: pure functions over marks.
///
/// [org.glossator.quality.Evaluation] measures predicted spans against gold ones. Its results hold
/// counts, so that those of letters add up to those of a corpus.
///
/// Boundary: reads `letter`, `schema` and `mark`; no files, no storage, no screen.
@NullMarked
package org.glossator.quality;

import org.jspecify.annotations.NullMarked;
