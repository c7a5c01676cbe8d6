/// A letter's text as the detectors read it: one pass turns characters into tokens that know their
/// word, their gap to the token before, and what kind of word they are.
///
/// [org.glossator.detect.text.Tokens] is what detectors walk; nothing behind it looks at a regular
/// expression or lower-cases a string again. [org.glossator.detect.text.PhraseTrie] finds names of
/// several words.
///
/// Boundary: knows no label and no rule.
@NullMarked
package org.glossator.detect.text;

import org.jspecify.annotations.NullMarked;
