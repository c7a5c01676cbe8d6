/// A folder that Hugging Face's `datasets` loads: Parquet and a README with the features.
///
/// Boundary: a format of `export`, which runs it; the only package that knows Parquet.
@NullMarked
package org.glossator.export.hf;

import org.jspecify.annotations.NullMarked;
