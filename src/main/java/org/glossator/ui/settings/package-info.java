/// What a person set for themselves: theme, size, keys, how the walk goes. Kept in a small file
/// that outlives the program and its updates.
///
/// Boundary: values and their file; what they mean for the window is the shell's business.
@NullMarked
package org.glossator.ui.settings;

import org.jspecify.annotations.NullMarked;
