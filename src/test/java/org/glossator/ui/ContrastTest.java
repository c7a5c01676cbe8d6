package org.glossator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of both themes can be read: contrast as WCAG 2.2 defines it, at least 4.5 for text
/// (success criterion 1.4.3) and 3 for lines, frames and signs (1.4.11).
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*([^;{}]+);");
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeReadOnThePage(String theme) throws IOException {
        Tokens tokens = Tokens.of(theme);
        for (String text : List.of("-gl-ink", "-gl-quiet", "-gl-saved", "-gl-failed")) {
            tokens.assertContrast(text, "-gl-page", TEXT);
        }
        tokens.assertContrast("-gl-ink", "-gl-select", TEXT);
        tokens.assertContrast("-gl-ink", "-gl-hit", TEXT);
        tokens.assertContrast("-gl-ink", "-gl-hit-current", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void markedTextCanBeReadOnItsWash(String theme) throws IOException {
        Tokens tokens = Tokens.of(theme);
        hues().forEach(hue -> {
            tokens.assertContrast("-gl-ink", "-gl-wash-" + hue, TEXT);
            tokens.assertContrast("-gl-ink", "-gl-hint-" + hue, TEXT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void tagsCanBeReadAndUnderlinesSeenOnThePage(String theme) throws IOException {
        Tokens tokens = Tokens.of(theme);
        hues().forEach(hue -> {
            tokens.assertContrast("-gl-line-" + hue, "-gl-page", TEXT);
            tokens.assertContrast("-gl-line-" + hue, "-gl-wash-" + hue, SIGN);
            tokens.assertContrast("-gl-line-" + hue, "-gl-hint-" + hue, SIGN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theFrameOfTheFocusedSpanIsSeenOnEveryWash(String theme) throws IOException {
        Tokens tokens = Tokens.of(theme);
        tokens.assertContrast("-gl-focus", "-gl-page", SIGN);
        hues().forEach(hue -> {
            tokens.assertContrast("-gl-focus", "-gl-wash-" + hue, SIGN);
            tokens.assertContrast("-gl-focus", "-gl-hint-" + hue, SIGN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theWordsOfTheFrameAroundTheLetterCanBeRead(String theme) throws IOException {
        Tokens tokens = Tokens.of(theme);
        for (String ground :
                List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay")) {
            for (String text :
                    List.of("-color-fg-default", "-gl-quiet", "-gl-saved", "-gl-failed")) {
                tokens.assertContrast(text, ground, TEXT);
            }
            tokens.assertContrast("-color-accent-emphasis", ground, SIGN);
        }
    }

    private static IntStream hues() {
        return IntStream.range(0, 8);
    }

    /// The named colours of a theme.
    private record Tokens(String theme, Map<String, String> values) {

        static Tokens of(String theme) throws IOException {
            String base =
                    theme.equals("dark")
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet();
            Map<String, String> values = new HashMap<>();
            read(base, values);
            read("/org/glossator/ui/" + theme + ".css", values);
            return new Tokens(theme, values);
        }

        private static void read(String resource, Map<String, String> values) throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(ContrastTest.class.getResourceAsStream(resource))) {
                Matcher matcher =
                        TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    values.putIfAbsent(matcher.group(1), matcher.group(2).strip());
                }
            }
        }

        void assertContrast(String text, String ground, double least) {
            Color below = colour(ground);
            Color above = colour(text);
            assertThat(contrast(above, below))
                    .as("%s on %s, %s", text, ground, theme)
                    .isGreaterThanOrEqualTo(least);
        }

        private Color colour(String name) {
            String value = Objects.requireNonNull(values.get(name), name);
            return value.startsWith("-") ? colour(value) : Color.web(value);
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
