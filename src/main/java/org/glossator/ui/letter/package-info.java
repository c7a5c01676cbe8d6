/// The letter on the screen: its text laid out for reading, its marks as coloured runs.
///
/// Marks live on the letter's own text. [org.glossator.ui.letter.DisplayText] maps between that and
/// what is displayed, so that nothing the screen does can move an offset.
///
/// Boundary: shows what it is given and reports clicks and selections in the letter's own offsets;
/// decides nothing.
@NullMarked
package org.glossator.ui.letter;

import org.jspecify.annotations.NullMarked;
