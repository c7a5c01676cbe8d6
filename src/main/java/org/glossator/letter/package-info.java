/// What a letter is: its text, its identity, and the places in it.
///
/// Everything else in Glossator speaks of a letter's text in one unit: UTF-16 code units of the
/// text with LF line ends, half-open. [org.glossator.letter.SourceMap] is the only way back to the
/// offsets of the file that the letter came from.
///
/// Boundary: depends on nothing of Glossator's own. Decoding and normalising are `intake`'s.
@NullMarked
package org.glossator.letter;

import org.jspecify.annotations.NullMarked;
