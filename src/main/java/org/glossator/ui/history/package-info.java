/// A letter's past: the list of what a reviewer did to it, the letter as it was after each step,
/// and an edit in words.
///
/// Boundary: told what to show, tells what was chosen; restores nothing itself.
@NullMarked
package org.glossator.ui.history;

import org.jspecify.annotations.NullMarked;
