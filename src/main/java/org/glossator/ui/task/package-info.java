/// Long work at a screen: progress, cancelling, and what comes after.
///
/// Boundary: told what to show, tells what was chosen; knows no other part of the window.
@NullMarked
package org.glossator.ui.task;

import org.jspecify.annotations.NullMarked;
