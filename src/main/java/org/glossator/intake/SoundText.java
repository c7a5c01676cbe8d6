package org.glossator.intake;

/// Text that can be stored and exported: what is no character is shown as the replacement
/// character, one for one, so that offsets hold.
final class SoundText {

    private static final char REPLACEMENT = '\ufffd';

    private SoundText() {}

    /// NULs and halves of surrogate pairs replaced.
    static String of(String text) {
        int first = 0;
        while (first < text.length() && isSound(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (!isSound(text, i)) {
                sound.setCharAt(i, REPLACEMENT);
            }
        }
        return sound.toString();
    }

    private static boolean isSound(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != '\0';
    }
}
