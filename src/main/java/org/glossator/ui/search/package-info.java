/// Finding: the field that a query is typed into, and the list of what it found, to be walked.
///
/// Boundary: told what to show, tells what was typed and chosen; knows no other part of the window.
@NullMarked
package org.glossator.ui.search;

import org.jspecify.annotations.NullMarked;
