package org.glossator.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalisationPropertiesTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Any text of visible characters, letters beyond the BMP and blanks.
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\u024f')
                .withChars('\t', '\n', '\f', '\u2028', '\u201c', '\u2019')
                .ofMaxLength(200)
                .map(text -> text.replace("~", "\ud83d\udc8a"));
    }

    /// English words with any of the characters that Windows-1252 has beyond ASCII between them.
    @Provide
    Arbitrary<String> westernTexts() {
        return Arbitraries.of(
                        "the", "request", "for", "Norco", "was", "don’t", "“denied”", "§", "\n")
                .list()
                .ofMinSize(3)
                .ofMaxSize(60)
                .map(words -> "The letter says: " + String.join(" ", words));
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<Charset> unicode() {
        return Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE);
    }

    @Property
    void anyTextInAnyUnicodeEncodingWithAnyLineEndsIsTheSameText(
            @ForAll("texts") String text,
            @ForAll("unicode") Charset charset,
            @ForAll("lineEnds") String lineEnd) {
        String written = "\ufeff" + text.replace("\n", lineEnd);

        assertThat(normalised(written.getBytes(charset))).isEqualTo(text);
    }

    @Property
    void anyTextInUtf8NeedsNoMark(@ForAll("texts") String text) {
        assertThat(normalised(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Property
    void westernTextInWindows1252IsTheSameText(
            @ForAll("westernTexts") String text, @ForAll("lineEnds") String lineEnd) {
        byte[] bytes = text.replace("\n", lineEnd).getBytes(WINDOWS_1252);

        assertThat(normalised(bytes)).isEqualTo(text);
    }

    @Property
    void everyOffsetMapsBackToTheSameCharacter(@ForAll("mixedLineEnds") String characters) {
        LineEnds.Folded folded = LineEnds.fold(characters);

        for (int i = 0; i < folded.text().length(); i++) {
            int source = folded.map().toSource(i);
            char expected = characters.charAt(source);
            assertThat(folded.text().charAt(i)).isEqualTo(expected == '\r' ? '\n' : expected);
            assertThat(folded.map().toLetter(source)).isEqualTo(i);
        }
        assertThat(folded.map().toSource(folded.text().length())).isEqualTo(characters.length());
    }

    @Property
    void foldingLeavesNoCarriageReturn(@ForAll("mixedLineEnds") String characters) {
        assertThat(LineEnds.fold(characters).text())
                .isEqualTo(characters.replace("\r\n", "\n").replace('\r', '\n'));
    }

    @Provide
    Arbitrary<String> mixedLineEnds() {
        return Arbitraries.of("a", "\r", "\n", "\r\n", "\u201c", "\ud83d\udc8a")
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    private static String normalised(byte[] bytes) {
        Decoding decoding = Decoding.of(bytes);
        assertThat(decoding).isInstanceOf(Decoding.Text.class);
        return LineEnds.fold(((Decoding.Text) decoding).characters()).text();
    }
}
