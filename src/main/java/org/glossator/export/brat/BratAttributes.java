package org.glossator.export.brat;

import org.glossator.mark.Attributes;

/// Attributes in the form that a line of brat's takes.
final class BratAttributes {

    private BratAttributes() {}

    /// Each value without line ends, tabs and other white space than blanks; an empty one is a
    /// blank fewer than brat can say, and is left as it is.
    static Attributes oneLine(Attributes attributes) {
        Attributes lines = Attributes.none();
        for (var attribute : attributes.toMap().entrySet()) {
            lines = lines.with(attribute.getKey(), oneLine(attribute.getValue()));
        }
        return lines;
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\t\\n\\x0B\\f\\r\\x1C-\\x1F\\x85\\u2028\\u2029]", " ");
    }
}
