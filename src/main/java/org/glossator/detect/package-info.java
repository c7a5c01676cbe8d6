/// Letters in, suggestions out: dates, drugs, decisions and citations.
///
/// [org.glossator.detect.Detection] is the door. Detectors are pure functions of the text: the same
/// text always gives the same suggestions, and any text gives valid ones or none.
///
/// Boundary: reads `letter`, `schema` and `mark`; knows nothing of storage or windows.
@NullMarked
package org.glossator.detect;

import org.jspecify.annotations.NullMarked;
