package org.glossator.detect.drug;

import org.glossator.detect.text.Tokens;

/// Compares a word of a letter with a name, letter by letter.
final class Spelling {

    private Spelling() {}

    /// Whether one letter missing, one too many, one wrong or two neighbours swapped make the word
    /// the name; capitals do not matter. The same word is not one apart.
    static boolean oneApart(String name, Tokens tokens, int start, int length) {
        int difference = name.length() - length;
        if (difference < -1 || difference > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(name.length(), length);
        while (same < shorter && at(name, same) == tokens.lowerAt(start + same)) {
            same++;
        }
        if (difference == 0) {
            if (same == length) {
                return false;
            }
            return tailsMatch(name, same + 1, tokens, start, same + 1, length)
                    || swapped(name, same, tokens, start)
                            && tailsMatch(name, same + 2, tokens, start, same + 2, length);
        }
        return difference > 0
                ? tailsMatch(name, same + 1, tokens, start, same, length)
                : tailsMatch(name, same, tokens, start, same + 1, length);
    }

    private static boolean swapped(String name, int at, Tokens tokens, int start) {
        return at + 1 < name.length()
                && at(name, at) == tokens.lowerAt(start + at + 1)
                && at(name, at + 1) == tokens.lowerAt(start + at);
    }

    private static boolean tailsMatch(
            String name, int inName, Tokens tokens, int start, int inWord, int length) {
        if (name.length() - inName != length - inWord) {
            return false;
        }
        for (int i = inName, j = inWord; i < name.length(); i++, j++) {
            if (at(name, i) != tokens.lowerAt(start + j)) {
                return false;
            }
        }
        return true;
    }

    private static char at(String name, int index) {
        return Character.toLowerCase(name.charAt(index));
    }
}
