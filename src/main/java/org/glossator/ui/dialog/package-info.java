/// Choices that need a window of their own: files, errors. Behind interfaces where the headless
/// platform has none.
///
/// Boundary: told what to show, tells what was chosen; knows no other part of the window.
@NullMarked
package org.glossator.ui.dialog;

import org.jspecify.annotations.NullMarked;
