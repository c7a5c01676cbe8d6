package org.glossator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceMapPropertyTest {

    @Property
    void leadsEveryCharacterToItselfOrToTheLineEndItWas(@ForAll("files") String file) {
        Folded folded = fold(file);

        for (int at = 0; at < folded.text().length(); at++) {
            char inFile = file.charAt(folded.map().toSource(at));
            char inText = folded.text().charAt(at);
            assertThat(inFile == '\r' ? '\n' : inFile).isEqualTo(inText);
        }
    }

    @Property
    void leadsBackToWhereItCameFrom(@ForAll("files") String file) {
        Folded folded = fold(file);

        for (int at = 0; at <= folded.text().length(); at++) {
            assertThat(folded.map().toLetter(folded.map().toSource(at))).isEqualTo(at);
        }
    }

    @Property
    void takesBothHalvesOfALineEndToTheSamePlace(@ForAll("files") String file) {
        SourceMap map = fold(file).map();

        for (int at = file.indexOf("\r\n"); at >= 0; at = file.indexOf("\r\n", at + 1)) {
            assertThat(map.toLetter(at + 1)).isIn(map.toLetter(at), map.toLetter(at) + 1);
            assertThat(map.toLetter(at + 2)).isEqualTo(map.toLetter(at) + 1);
        }
    }

    @Property
    void leadsSpansToTheSameWordsInTheFile(@ForAll("files") String file) {
        Folded folded = fold(file);

        for (int end = 1; end <= folded.text().length(); end++) {
            Span span = new Span(end / 2, end);
            assertThat(fold(folded.map().toSource(span).of(file)).text())
                    .isEqualTo(span.of(folded.text()));
        }
    }

    @Property
    void isMadeAgainFromItsFoldedLineEnds(@ForAll("files") String file) {
        SourceMap map = fold(file).map();

        assertThat(SourceMap.ofFolded(map.folded())).isEqualTo(map).hasSameHashCodeAs(map);
    }

    @Example
    void needsItsLineEndsInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.ofFolded(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.ofFolded(-1));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("\r\n", "\r", "\n", "a", "Norco ", "é", "😀", "\r\n\r\n")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private record Folded(String text, SourceMap map) {}

    private static Folded fold(String file) {
        StringBuilder text = new StringBuilder();
        List<Integer> pairs = new ArrayList<>();
        for (int at = 0; at < file.length(); at++) {
            boolean pair = file.startsWith("\r\n", at);
            if (pair) {
                pairs.add(text.length());
                at++;
            }
            text.append(pair || file.charAt(at) == '\r' ? '\n' : file.charAt(at));
        }
        int[] folded = pairs.stream().mapToInt(Integer::intValue).toArray();
        return new Folded(text.toString(), SourceMap.ofFolded(folded));
    }
}
