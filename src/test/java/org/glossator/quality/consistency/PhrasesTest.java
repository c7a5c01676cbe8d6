package org.glossator.quality.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.quality.consistency.Phrases.Found;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Property(tries = 2_000)
    void findsWhatIsFoundByTryingEachTextAtEachWord(
            @ForAll("folded") Set<String> texts, @ForAll("letter") String letter) {
        assertThat(found(texts, letter)).containsExactlyInAnyOrderElementsOf(tried(texts, letter));
    }

    @Test
    void tellsTextsApartThatBeginWithTheSameWords() {
        String guideline = "mtus chronic pain medical treatment guidelines, page ";
        Set<String> texts =
                IntStream.range(0, 2_000)
                        .mapToObj(page -> guideline + page)
                        .collect(Collectors.toSet());

        assertThat(found(texts, "see MTUS Chronic Pain Medical\nTreatment Guidelines, page 1234."))
                .containsExactly(new Found(guideline + "1234", 4));
    }

    @Provide
    Arbitrary<Set<String>> folded() {
        return letter().map(text -> FoldedText.of(text, 0, text.length()))
                .filter(text -> !text.isEmpty())
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> letter() {
        return Arbitraries.of("a", "B", "ab", "1", " ", "  ", "\n", ".", ",", "é")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static List<Found> found(Set<String> texts, String letter) {
        List<Found> found = new ArrayList<>();
        new Phrases(texts).find(letter, (one, _) -> found.add(one));
        return found;
    }

    private static Set<Found> tried(Set<String> texts, String letter) {
        Set<Found> found = new HashSet<>();
        Words words = Words.of(letter);
        for (int word = 0; word < words.count(); word++) {
            int start = words.start(word);
            texts.stream()
                    .filter(text -> FoldedText.matches(text, letter, start) >= 0)
                    .forEach(text -> found.add(new Found(text, start)));
        }
        return found;
    }
}
