/// Drugs: the lexicon, users' own lists, misspellings, stems, and what a name's company says, with
/// strength, quantity and frequency.
///
/// Boundary: reads tokens, hands drugs to [org.glossator.detect.rule.Finds];
/// [org.glossator.detect.drug.Drugs] is the door.
@NullMarked
package org.glossator.detect.drug;

import org.jspecify.annotations.NullMarked;
