/// UIMA's two forms, XMI and CAS JSON, through UIMA's own classes.
///
/// Boundary: formats of `export`, which runs them.
@NullMarked
package org.glossator.export.uima;

import org.jspecify.annotations.NullMarked;
