/// The inspector: everything known of the focused mark, and its attributes to be changed.
///
/// Boundary: told what to show, tells what was chosen; knows no other part of the window.
@NullMarked
package org.glossator.ui.span;

import org.jspecify.annotations.NullMarked;
