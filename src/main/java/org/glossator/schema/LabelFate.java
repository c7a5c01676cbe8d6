package org.glossator.schema;

/// What becomes of the marks of a label that leaves the schema.
public sealed interface LabelFate {

    /// They get this label instead, and keep those of their attributes that it has.
    ///
    /// @param label the id of a label that stays
    record Becomes(String label) implements LabelFate {}

    /// They go with it.
    record Removed() implements LabelFate {}
}
