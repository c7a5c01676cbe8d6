package org.glossator.export.conll;

/// White space between tokens as UDPipe's `SpacesAfter` writes it: `\s` a blank, `\t`, `\r`, `\n`;
/// white space of other kinds by its four hexadecimal digits behind `\` and `u`.
final class Spaces {

    private Spaces() {}

    /// The part of the last column that says what stands behind a token, and its `|`; nothing if
    /// that is one blank.
    static String after(String spaces) {
        return switch (spaces) {
            case "" -> "SpaceAfter=No|";
            case " " -> "";
            default -> "SpacesAfter=" + escaped(spaces) + "|";
        };
    }

    static String escaped(String spaces) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < spaces.length(); i++) {
            char c = spaces.charAt(i);
            escaped.append(
                    switch (c) {
                        case ' ' -> "\\s";
                        case '\t' -> "\\t";
                        case '\r' -> "\\r";
                        case '\n' -> "\\n";
                        default -> "\\u%04X".formatted((int) c);
                    });
        }
        return escaped.toString();
    }

    static String unescaped(String escaped) {
        StringBuilder spaces = new StringBuilder();
        for (int i = 0; i < escaped.length(); i += 2) {
            switch (escaped.charAt(i + 1)) {
                case 's' -> spaces.append(' ');
                case 't' -> spaces.append('\t');
                case 'r' -> spaces.append('\r');
                case 'n' -> spaces.append('\n');
                default -> {
                    spaces.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                    i += 4;
                }
            }
        }
        return spaces.toString();
    }
}
