package org.glossator.letter;

/// A letter as everything behind `intake` sees it.
///
/// @param name what people call it: the file's name without its ending
/// @param text the letter's text with LF line ends only
/// @param digest the SHA-256 of `text`; two letters with one digest are the same letter
/// @param source where the text came from, and the map back to that file's own offsets
public record Letter(String name, String text, Digest digest, Source source) {

    public Letter {
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("the text of " + name + " has CR line ends");
        }
    }

    /// A letter of this text, its digest computed, that came from no file.
    public static Letter of(String name, String text) {
        return new Letter(name, text, Digest.of(text), Source.none());
    }

    /// Whether the span lies inside the text.
    public boolean holds(Span span) {
        return span.end() <= text.length();
    }
}
