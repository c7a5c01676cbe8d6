/// brat's standoff form.
///
/// Boundary: a format of `export`, which runs it.
@NullMarked
package org.glossator.export.brat;

import org.jspecify.annotations.NullMarked;
