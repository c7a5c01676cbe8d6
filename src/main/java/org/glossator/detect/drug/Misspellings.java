package org.glossator.detect.drug;

import java.util.ArrayList;
import java.util.List;
import org.glossator.detect.text.HashIndex;
import org.glossator.detect.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds names that differ from a name of the lexicon by one letter missing, one too many, one
/// wrong, or two swapped.
///
/// The index holds the hash of every name and of every name with one letter left out; a word is
/// looked up as it is and with one letter left out. What comes back is compared letter by letter.
/// The first letter must be right. Longer names are also found by what they [sound like][SoundKey].
///
/// Made from the lexicon's names when the first unknown word asks for it ([LazyMisspellings]).
final class Misspellings {

    /// Shorter names are too near to ordinary words.
    private static final int SHORTEST = 7;

    private static final int LONGEST = SpellingHash.LONGEST;

    private final HashIndex index;
    private final HashIndex sounds;
    private final List<Lexeme> lexemes;

    private Misspellings(HashIndex index, HashIndex sounds, List<Lexeme> lexemes) {
        this.index = index;
        this.sounds = sounds;
        this.lexemes = lexemes;
    }

    /// The name that the word under a token nearly is, or `null`.
    @Nullable Lexeme near(Tokens tokens, int token) {
        int start = tokens.start(token);
        int length = tokens.length(token);
        if (length < SHORTEST - 1 || length > LONGEST) {
            return null;
        }
        long whole = SpellingHash.of(tokens, start, start + length, 0);
        Lexeme found = check(whole, tokens, start, length);
        long shorter = SpellingHash.next(0, tokens.lowerAt(start));
        for (int left = 1; left < length && found == null; left++) {
            long longer = SpellingHash.next(shorter, tokens.lowerAt(start + left));
            long hash = SpellingHash.without(left, length, whole, shorter, longer);
            found = check(hash, tokens, start, length);
            shorter = longer;
        }
        return found != null || length < SoundKey.SHORTEST
                ? found
                : soundsLike(tokens.text(start, start + length));
    }

    private @Nullable Lexeme soundsLike(String word) {
        int place = sounds.get(SoundKey.of(word));
        return place == 0 ? null : lexemes.get(place - 1);
    }

    /// The name whose letters, all of them, have this hash, or `null`.
    @Nullable Lexeme exact(long hash) {
        int place = index.get(hash);
        boolean whole = place != 0 && SpellingHash.of(lexemes.get(place - 1).name()) == hash;
        return whole ? lexemes.get(place - 1) : null;
    }

    private @Nullable Lexeme check(long hash, Tokens tokens, int start, int length) {
        int place = index.get(hash);
        if (place == 0) {
            return null;
        }
        Lexeme lexeme = lexemes.get(place - 1);
        return Spelling.oneApart(lexeme.name(), tokens, start, length) ? lexeme : null;
    }

    /// The index of these names.
    static Misspellings of(List<Lexeme> names) {
        Builder builder = new Builder();
        for (Lexeme lexeme : names) {
            builder.add(lexeme);
        }
        return builder.build();
    }

    /// Collects names.
    private static final class Builder {

        private final HashIndex.Builder index = new HashIndex.Builder(65_536);
        private final HashIndex.Builder sounds = new HashIndex.Builder(4_096);
        private final List<Lexeme> lexemes = new ArrayList<>();

        void add(Lexeme lexeme) {
            String name = lexeme.name();
            if (name.length() < SHORTEST || name.length() > LONGEST) {
                return;
            }
            lexemes.add(lexeme);
            int place = lexemes.size();
            long whole = SpellingHash.of(name);
            index.putIfAbsent(whole, place);
            if (name.length() >= SoundKey.SHORTEST) {
                sounds.putIfAbsent(SoundKey.of(name), place);
            }
            long shorter = SpellingHash.next(0, Character.toLowerCase(name.charAt(0)));
            for (int left = 1; left < name.length(); left++) {
                char letter = Character.toLowerCase(name.charAt(left));
                long longer = SpellingHash.next(shorter, letter);
                index.putIfAbsent(
                        SpellingHash.without(left, name.length(), whole, shorter, longer), place);
                shorter = longer;
            }
        }

        Misspellings build() {
            return new Misspellings(index.build(), sounds.build(), List.copyOf(lexemes));
        }
    }
}
