package org.glossator.ui;

/// Words of a letter where there is little room: on one line, and cut with an ellipsis.
public final class ShortWords {

    private static final int LONGEST = 32;

    private ShortWords() {}

    public static String of(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
