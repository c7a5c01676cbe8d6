package org.glossator.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class StyledLinesTest {

    private static final String LETTER =
            """
            CLINICAL CASE SUMMARY

            The patient is a woman of 44 years
            who has had pain since 2003.

            ISSUES AT DISPUTE

            Baclofen 10mg #60: Upheld
            """;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theTextIsThatOfTheDisplay() throws Exception {
        DisplayText display = ReadingLayout.of(LETTER);

        assertThat(shown(display).getText()).isEqualTo(display.text());
    }

    @Test
    void eachLineHasTheStyleOfItsKind() throws Exception {
        DisplayText display = ReadingLayout.of(LETTER);

        assertThat(styles(shown(display)).subList(0, display.lines().size()))
                .isEqualTo(
                        display.lines().stream()
                                .map(kind ->
                                        switch (kind) {
                                            case HEADING -> List.of("heading-line");
                                            case ISSUE -> List.of("issue-line");
                                            case BODY -> List.of();
                                        })
                                .toList());
        assertThat(display.lines()).contains(DisplayText.LineKind.HEADING);
    }

    @Test
    void nothingIsLeftOfTheTextBefore() throws Exception {
        StyleClassedTextArea area =
                shown(ReadingLayout.of(LETTER), RawLayout.of("one line"), RawLayout.of(""));

        assertThat(area.getText()).isEmpty();
        assertThat(styles(area)).containsExactly(List.of());
    }

    @Test
    void aBodyTakesNothingOfTheHeadingThatStoodThere() throws Exception {
        StyleClassedTextArea area = shown(ReadingLayout.of(LETTER), RawLayout.of("plain\nlines"));

        assertThat(styles(area)).containsExactly(List.of(), List.of());
    }

    private static List<Collection<String>> styles(StyleClassedTextArea area) {
        return area.getParagraphs().stream()
                .<Collection<String>>map(Paragraph::getParagraphStyle)
                .toList();
    }

    /// An area that has shown these, one after the other.
    private static StyleClassedTextArea shown(DisplayText... displays) throws Exception {
        CompletableFuture<StyleClassedTextArea> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                StyleClassedTextArea area = new StyleClassedTextArea(false);
                for (DisplayText display : displays) {
                    area.replace(0, area.getLength(), StyledLines.of(display, area));
                }
                made.complete(area);
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });
        return made.get(20, TimeUnit.SECONDS);
    }
}
