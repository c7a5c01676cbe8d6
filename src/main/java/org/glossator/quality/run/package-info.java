/// What a run of the detectors got wrong, against gold or against another run.
///
/// [org.glossator.quality.run.RunDetails] gathers confusion, calibration, and the worst rules and
/// letters; [org.glossator.quality.run.RunComparison] says what got better and what got worse.
///
/// Boundary: pure functions over labelled spans.
@NullMarked
package org.glossator.quality.run;

import org.jspecify.annotations.NullMarked;
