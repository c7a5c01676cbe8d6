/// The editor of the project's labels.
///
/// [org.glossator.ui.schema.SchemaDialog] shows a draft of the schema and gives back the change
/// that it comes to; nothing in the project changes before that is applied.
///
/// Boundary: knows the draft and how much labels are used; neither the store nor the shell.
@NullMarked
package org.glossator.ui.schema;

import org.jspecify.annotations.NullMarked;
