/// The window as a whole: commands, keys, menus, and the desk that the parts are laid on.
///
/// [org.glossator.ui.shell.Command] is the one list of what can be done; menus, keys and the key
/// sheet are made from it. [org.glossator.ui.shell.Desk] holds what the window shows.
///
/// Boundary: the only package of the window that knows the other parts.
@NullMarked
package org.glossator.ui.shell;

import org.jspecify.annotations.NullMarked;
