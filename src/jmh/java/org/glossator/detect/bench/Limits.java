package org.glossator.detect.bench;

import java.nio.charset.StandardCharsets;

/// The least that reading a letter costs, in three degrees.
final class Limits {

    private static final int CLASSES = 8;
    private static final byte[] CLASS = classes();
    private static final byte[] NEXT = transitions();

    private Limits() {}

    /// One addition a character.
    static long barePass(String text) {
        char[] characters = text.toCharArray();
        long sum = 0;
        for (char c : characters) {
            sum += c;
        }
        return sum;
    }

    /// What every program pays before it detects anything.
    static long decode(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).length();
    }

    /// A small automaton: sixteen states, eight classes of characters, one table look-up each.
    static long automaton(String text) {
        char[] characters = text.toCharArray();
        int state = 0;
        long sum = 0;
        for (char c : characters) {
            state = NEXT[state * CLASSES + CLASS[c & 0x7F]];
            sum += state;
        }
        return sum;
    }

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (int c = 0; c < 128; c++) {
            classes[c] =
                    (byte)
                            (c >= '0' && c <= '9'
                                    ? 1
                                    : c >= 'a' && c <= 'z'
                                            ? 2
                                            : c >= 'A' && c <= 'Z'
                                                    ? 3
                                                    : c == ' '
                                                            ? 4
                                                            : c == '\n' ? 5 : c == '/' ? 6 : 7);
        }
        return classes;
    }

    private static byte[] transitions() {
        byte[] next = new byte[16 * CLASSES];
        for (int i = 0; i < next.length; i++) {
            next[i] = (byte) ((i * 7 + i / CLASSES) % 16);
        }
        return next;
    }
}
