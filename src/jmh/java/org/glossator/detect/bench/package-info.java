/// What detection costs, beside a reference that does half of the task and beside the least that
/// any reading of the letters costs.
///
/// Boundary: measures only; not part of the program or its tests.
@NullMarked
package org.glossator.detect.bench;

import org.jspecify.annotations.NullMarked;
