/// For spaCy: lines with offsets in code points, and what makes a `DocBin` of them.
///
/// Boundary: a format of `export`, which runs it.
@NullMarked
package org.glossator.export.spacy;

import org.jspecify.annotations.NullMarked;
