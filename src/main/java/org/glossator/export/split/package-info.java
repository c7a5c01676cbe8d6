/// Splits of a corpus into training, development and test data, without leakage: letters that are
/// near-duplicates of each other, or of one case, are on one side, and stay there when letters are
/// added.
///
/// Boundary: pure functions over texts; what the sides are written as is the formats'.
@NullMarked
package org.glossator.export.split;

import org.jspecify.annotations.NullMarked;
