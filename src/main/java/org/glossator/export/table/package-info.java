/// Tables for spreadsheets and statistics: spans, letters, decisions.
///
/// Boundary: formats of `export`, which runs them.
@NullMarked
package org.glossator.export.table;

import org.jspecify.annotations.NullMarked;
