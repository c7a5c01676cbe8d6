/// The composition root: where the parts of Glossator are put together, by hand.
@NullMarked
package org.glossator;

import org.jspecify.annotations.NullMarked;
