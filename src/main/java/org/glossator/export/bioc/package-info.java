/// BioC, the XML that biomedical text mining passes around.
///
/// Boundary: a format of `export`, which runs it.
@NullMarked
package org.glossator.export.bioc;

import org.jspecify.annotations.NullMarked;
