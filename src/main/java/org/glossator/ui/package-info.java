/// The window. What its parts share: the strings ([org.glossator.ui.Texts]).
///
/// Boundary: JavaFX stays in here and in the root. The parts speak to `session`, and read the
/// records of the other packages; no part knows the shell.
@NullMarked
package org.glossator.ui;

import org.jspecify.annotations.NullMarked;
