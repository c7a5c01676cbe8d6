/// Formats with a token a line: CoNLL-2003 and CoNLL-U.
///
/// Boundary: formats of `export`, which runs them.
@NullMarked
package org.glossator.export.conll;

import org.jspecify.annotations.NullMarked;
