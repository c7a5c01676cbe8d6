/// Rounds of labelling: how far each is, and a form that deals a new one out.
///
/// Boundary: told what to show, tells what is wanted; reads and deals nothing itself.
@NullMarked
package org.glossator.ui.round;

import org.jspecify.annotations.NullMarked;
