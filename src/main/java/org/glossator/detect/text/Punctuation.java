package org.glossator.detect.text;

/// Numbers of the marks beyond ASCII that grammars ask for, in the place of control characters.
public final class Punctuation {

    public static final char BULLET = 1;
    public static final char LONG_DASH = 2;
    public static final char SECTION_SIGN = 3;
    public static final char TRADE_MARK = 4;

    private Punctuation() {}
}
