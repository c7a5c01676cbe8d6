/// The rules by which suggestions are made: their ids, how sure each is, and why, in a reviewer's
/// words.
///
/// Which rules there are is code ([org.glossator.detect.rule.Rule]); what they say, how far they
/// are to be trusted, and texts that they must and must not match are data in `assets/rules`, read
/// by [org.glossator.detect.rule.RuleBook].
///
/// Boundary: rules do not detect; detectors hand what they found to
/// [org.glossator.detect.rule.Finds].
@NullMarked
package org.glossator.detect.rule;

import org.jspecify.annotations.NullMarked;
