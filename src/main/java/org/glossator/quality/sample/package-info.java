/// Spot checks: how many spans to look at, which, and what the answers say of all of them.
///
/// [org.glossator.quality.sample.SampleSize] and [org.glossator.quality.sample.AcceptancePlan] say
/// how many, [org.glossator.quality.sample.Allocation] how many of each stratum,
/// [org.glossator.quality.sample.Draw] which, and [org.glossator.quality.sample.SampleEstimate]
/// what is to be concluded.
///
/// Boundary: pure functions over counts; what is sampled is the caller's.
@NullMarked
package org.glossator.quality.sample;

import org.jspecify.annotations.NullMarked;
