/// What annotation programs take as JSON: Label Studio, Prodigy, doccano.
///
/// Boundary: formats of `export`, which runs them.
@NullMarked
package org.glossator.export.json;

import org.jspecify.annotations.NullMarked;
