/// Where marks of a project contradict each other.
///
/// [org.glossator.quality.consistency.ConsistencyCheck] goes through the letters twice and lists
/// [org.glossator.quality.consistency.Finding]s, each with its places.
///
/// Boundary: pure functions over marks and texts. What a value should be for a text is not known
/// here; the caller hands it in with [org.glossator.quality.consistency.ConsistencyRules].
@NullMarked
package org.glossator.quality.consistency;

import org.jspecify.annotations.NullMarked;
