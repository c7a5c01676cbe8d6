package org.glossator.schema;

/// Something that is wrong with a schema, in words for people.
///
/// @param label the id of the label that it is about
/// @param part what of the label
public record SchemaProblem(String label, Part part, String message) {

    /// What of a label a problem is about.
    public enum Part {
        ID,
        NAME,
        HOTKEY,
        ATTRIBUTES,
        /// Two labels look the same on the page. A schema can be used all the same.
        STYLE
    }

    /// Whether the schema cannot be used as long as the problem is there.
    public boolean isSerious() {
        return part != Part.STYLE;
    }
}
