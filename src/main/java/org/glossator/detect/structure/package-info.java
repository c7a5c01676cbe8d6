/// A letter's structure: its sections, and its issues with request, outcome, the guidelines that
/// each side relied on, and the rationale.
///
/// [org.glossator.detect.structure.LetterStructure] is read off the text and the suggestions made
/// for it; a window can show it as a table of decisions.
///
/// Boundary: depends on letters and marks only, not on the detectors.
@NullMarked
package org.glossator.detect.structure;

import org.jspecify.annotations.NullMarked;
