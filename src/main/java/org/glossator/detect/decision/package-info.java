/// Decisions: outcomes on heading lines, conclusions on necessity, and what utilization review did
/// with a request, each with the item that it decides.
///
/// Boundary: reads tokens, hands decisions to [org.glossator.detect.rule.Finds];
/// [org.glossator.detect.decision.Decisions] is the door.
@NullMarked
package org.glossator.detect.decision;

import org.jspecify.annotations.NullMarked;
