/// Where two reviewers' marks of a letter differ, and what an adjudicator makes of it.
///
/// [org.glossator.quality.difference.Comparison] pairs what belongs together, also where spans are
/// stacked; [org.glossator.quality.difference.Adjudication] turns a ruling into an edit on the gold
/// layer, which is a reviewer's layer like any other.
///
/// Boundary: pure functions over marks.
@NullMarked
package org.glossator.quality.difference;

import org.jspecify.annotations.NullMarked;
