/// The formats that there are, by the names that people type, and what each is made with.
///
/// Boundary: knows every format; no format knows it.
@NullMarked
package org.glossator.export.catalog;

import org.jspecify.annotations.NullMarked;
