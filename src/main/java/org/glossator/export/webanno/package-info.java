/// WebAnno TSV 3.3, which WebAnno and INCEpTION read.
///
/// Boundary: a format of `export`, which runs it.
@NullMarked
package org.glossator.export.webanno;

import org.jspecify.annotations.NullMarked;
