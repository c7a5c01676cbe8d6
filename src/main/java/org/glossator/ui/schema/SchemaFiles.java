package org.glossator.ui.schema;

import java.util.Optional;
import org.glossator.schema.LabelSchema;

/// Brings schemas in from files and out. Both say themselves what went wrong.
public interface SchemaFiles {

    /// A schema from a file that the reviewer chooses.
    Optional<LabelSchema> read();

    /// Writes a schema to a file that the reviewer chooses.
    ///
    /// @return what was done, in words
    Optional<String> write(LabelSchema schema);
}
