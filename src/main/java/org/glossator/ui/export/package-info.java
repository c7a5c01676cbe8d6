/// Taking a corpus out: what the reviewer chooses before it is written.
///
/// Boundary: told what to show, tells what was chosen; writes nothing itself.
@NullMarked
package org.glossator.ui.export;

import org.jspecify.annotations.NullMarked;
