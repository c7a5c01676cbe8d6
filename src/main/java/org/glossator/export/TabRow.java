package org.glossator.export;

import java.util.ArrayList;
import java.util.List;

/// A row of a table that people open in a spreadsheet and programs read back: cells with tabs
/// between, in which tabs, line ends and backslashes are escaped, and a beginning that a
/// spreadsheet takes for a formula is defused by an apostrophe.
public final class TabRow {

    private static final String FORMULA = "=+-@'";

    private TabRow() {}

    /// One line, its line end with it.
    public static String of(String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            if (!row.isEmpty()) {
                row.append('\t');
            }
            escape(defused(cell), row);
        }
        return row.append('\n').toString();
    }

    /// The cells of a line without its line end.
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(fused(unescaped(cell)));
        }
        return cells;
    }

    /// The value in a form that no spreadsheet runs.
    public static String defused(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /// The value that [#defused] was given.
    public static String fused(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /// The value with tabs, line ends and backslashes escaped, its beginning as it is.
    public static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        escape(value, escaped);
        return escaped.toString();
    }

    private static void escape(String value, StringBuilder row) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
    }

    /// The value that [#escaped] was given.
    public static String unescaped(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder value = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                value.append(c);
                continue;
            }
            char next = cell.charAt(++i);
            value.append(
                    switch (next) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> next;
                    });
        }
        return value.toString();
    }
}
