/// Dates: figures, names of months, bare years, and lists that share a month or a year.
///
/// Boundary: reads tokens, hands dates with their ISO value to [org.glossator.detect.rule.Finds];
/// [org.glossator.detect.date.Dates] is the door.
@NullMarked
package org.glossator.detect.date;

import org.jspecify.annotations.NullMarked;
