package org.glossator.export.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.glossator.letter.Letter;

/// Letters with a form's words at the beginning and words of their own behind it.
final class Corpora {

    private static final String FORM = words(new Random(1), 120);

    private Corpora() {}

    static LettersInOrder inOrder(List<Letter> letters) {
        return new LettersInOrder(letters.size(), letters::get);
    }

    /// Letters that have nothing but the form in common.
    static List<Letter> unlike(int count, long seed) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.add(
                    letter("letter " + seed + "-" + i, words(new Random(seed * 1000 + i), 200)));
        }
        return letters;
    }

    /// The letter with so many of its own words replaced, spread over it.
    static Letter changed(Letter letter, int changes, long seed) {
        String[] words = letter.text().split(" ");
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            words[120 + random.nextInt(words.length - 120)] = "changed" + seed + "n" + i;
        }
        return Letter.of(letter.name() + " again " + seed, String.join(" ", words));
    }

    static Letter letter(String name, String own) {
        return Letter.of(name, FORM + " " + own);
    }

    static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append('w').append(random.nextInt(5000));
        }
        return words.toString();
    }

    static SplitPlan plan(Long seed) {
        return new SplitPlan(new SplitRatio(80, 10, 10), seed, SplitPlan.NEAR_DUPLICATE);
    }

    /// All go out, each with one span.
    static Split split(List<Letter> letters, SplitPlan plan) {
        return Split.of(inOrder(letters), plan, _ -> Optional.of(Map.of("DRUG", 1)));
    }
}
