package org.glossator.export.webanno;

import java.util.ArrayList;
import java.util.List;

/// How WebAnno TSV escapes: in values what has a meaning there, in texts backslashes and line
/// breaks of all kinds.
final class WebAnnoText {

    private static final String RESERVED = "\\[]|_;*";

    private WebAnnoText() {}

    static String value(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '-' -> escaped.append(value.startsWith("->", i) ? "\\-" : "-");
                default -> {
                    if (RESERVED.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    /// The way back from [#value].
    static String unescaped(String escaped) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char next = escaped.charAt(++i);
            value.append(
                    switch (next) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        default -> next;
                    });
        }
        return value.toString();
    }

    static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\f", "\\f")
                .replace("\b", "\\b")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    /// The parts between bars that are not escaped.
    static List<String> stacked(String cell) {
        List<String> parts = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                parts.add(cell.substring(begun, i));
                begun = i + 1;
            }
        }
        parts.add(cell.substring(begun));
        return parts;
    }

    /// Where the number behind a value begins, `[` itself; the value's end if there is none.
    static int number(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                return i;
            }
        }
        return value.length();
    }
}
