/// How far reviewers who labelled the same letters agree.
///
/// [org.glossator.quality.agreement.AgreementStudy] takes letter after letter and gives an
/// [org.glossator.quality.agreement.Agreement]: span F1, Cohen's kappa on tokens, Krippendorff's
/// alpha for unitising and attribute agreement, each with a bootstrap interval over letters, and
/// what the differences are.
///
/// Boundary: pure functions over marks; tokens come from ICU4J.
@NullMarked
package org.glossator.quality.agreement;

import org.jspecify.annotations.NullMarked;
