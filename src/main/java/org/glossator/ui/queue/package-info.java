/// The queue: the project's letters, how far each of them is, and a filter over them.
///
/// Boundary: told what to show, tells what was chosen; knows no other part of the window.
@NullMarked
package org.glossator.ui.queue;

import org.jspecify.annotations.NullMarked;
