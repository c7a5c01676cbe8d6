/// Citations: guidelines, regulations, publications, labels and web addresses, with their chapters,
/// sections and pages.
///
/// Names of documents are data (`assets/rules/documents.tsv`); where a citation ends is grammar.
///
/// Boundary: reads tokens, hands citations to [org.glossator.detect.rule.Finds];
/// [org.glossator.detect.citation.Citations] and [org.glossator.detect.citation.WebAddresses] are
/// the doors.
@NullMarked
package org.glossator.detect.citation;

import org.jspecify.annotations.NullMarked;
