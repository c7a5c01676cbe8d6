package org.glossator.detect.drug;

/// What a name sounds like, roughly: vowels count as one, "ph" as "f", "x" as "cs", "k" and "q" as
/// "c", "z" as "s", and doubled letters as one. "Nortryptiline" and "nortriptyline" sound alike.
final class SoundKey {

    /// Shorter names sound like too much else.
    static final int SHORTEST = 8;

    private static final char VOWEL = 'a';

    private SoundKey() {}

    /// The hash of what the word sounds like; never 0.
    static long of(String word) {
        long key = 1;
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c == 'h' && last == 'p') {
                continue;
            }
            boolean hard = i + 1 < word.length() && (word.charAt(i + 1) | 0x20) == 'h';
            char sound = i == 0 ? c : c == 'p' && hard ? 'f' : sound(c);
            if (c == 'x' && i > 0) {
                key = last == 'c' ? key : SpellingHash.next(key, 'c');
                last = 'c';
            }
            if (sound != last) {
                key = SpellingHash.next(key, sound);
            }
            last = sound == 'f' && c == 'p' ? 'p' : sound;
        }
        return key;
    }

    private static char sound(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> VOWEL;
            case 'k', 'q' -> 'c';
            case 'z', 'x' -> 's';
            default -> c;
        };
    }
}
