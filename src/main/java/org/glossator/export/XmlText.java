package org.glossator.export;

import org.glossator.mark.Attributes;

/// Text as XML 1.0 takes it: it has no place for most control characters, nor for a carriage return
/// that a reader does not turn into a line feed.
public final class XmlText {

    public static final String REASON = "characters that XML cannot write became blanks";

    private XmlText() {}

    /// The text with a blank for each character that XML cannot write; as long as it was.
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c >= '\ufffe') {
                safe.setCharAt(i, ' ');
            }
        }
        return safe.toString();
    }

    /// The span with its label and attributes so.
    public static ExportedSpan of(ExportedSpan span) {
        Attributes attributes = Attributes.none();
        for (var attribute : span.attributes().toMap().entrySet()) {
            attributes = attributes.with(of(attribute.getKey()), of(attribute.getValue()));
        }
        return span.withLabel(of(span.label())).withAttributes(attributes);
    }
}
