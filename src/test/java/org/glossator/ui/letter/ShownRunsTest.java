package org.glossator.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ShownRunsTest {

    private static final int LENGTH = 60;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theAreaAlwaysShowsTheLatestRunsWholly() {
        Random random = new Random(7);
        List<StyleSpans<Collection<String>>> wanted = new ArrayList<>();
        List<StyleSpans<Collection<String>>> shown = new ArrayList<>();
        Platform.runLater(() -> {
            StyleClassedTextArea area = new StyleClassedTextArea();
            area.replaceText("word ".repeat(LENGTH / 5));
            ShownRuns runs = new ShownRuns(area);
            for (int i = 0; i < 300; i++) {
                StyleSpans<Collection<String>> next = runs(random);
                runs.show(next);
                wanted.add(next);
                shown.add(area.getStyleSpans(0, LENGTH));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown).hasSize(300);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(perCharacter(shown.get(i))).isEqualTo(perCharacter(wanted.get(i)));
        }
    }

    private static StyleSpans<Collection<String>> runs(Random random) {
        StyleSpansBuilder<Collection<String>> runs = new StyleSpansBuilder<>();
        int left = LENGTH;
        while (left > 0) {
            int length = 1 + random.nextInt(Math.min(left, 20));
            runs.add(random.nextBoolean() ? List.of() : List.of("a" + random.nextInt(2)), length);
            left -= length;
        }
        return runs.create();
    }

    private static List<Collection<String>> perCharacter(StyleSpans<Collection<String>> runs) {
        List<Collection<String>> styles = new ArrayList<>();
        runs.forEach(run -> {
            for (int i = 0; i < run.getLength(); i++) {
                styles.add(List.copyOf(run.getStyle()));
            }
        });
        return styles;
    }
}
