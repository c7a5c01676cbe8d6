package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.ui.Texts;
import org.junit.jupiter.api.Test;

/// Spans within and across each other are each reached, and each told about.
class NestedSpansTest extends WithRealLetters {

    @Test
    void theWalkStopsAtEachOfThem() throws Exception {
        int at = window.text().indexOf("chronic pain syndrome");
        label(new Span(at, at + "chronic pain syndrome".length()), KeyCode.DIGIT2);
        label(new Span(at, at + "chronic pain".length()), KeyCode.DIGIT3);
        label(new Span(at + 8, at + "chronic pain syndrome".length()), KeyCode.DIGIT4);
        List<Mark> all = window.marks().visible();

        List<Mark> met = new ArrayList<>();
        window.focus(all.getLast());
        for (int i = 0; i < all.size(); i++) {
            type(KeyCode.TAB);
            met.add(window.focused().orElseThrow());
        }

        assertThat(met).containsExactlyElementsOf(all);
    }

    @Test
    void whatIsToldOfASpanSaysWhatWhyAndByWhichGuideline() throws Exception {
        Mark drug = window.mark("Flexeril");
        String told =
                OpenedWindow.onWindow(() ->
                        new MarkFacts(window.desk(), new Texts(Locale.ENGLISH)).summary(drug));

        assertThat(told)
                .startsWith("Drug · suggested")
                .contains("ingredient: cyclobenzaprine")
                .contains("rule ")
                .contains("confidence ")
                .contains("Guideline: The name of one medication");
    }

    private void label(Span place, KeyCode key) throws Exception {
        window.select(place);
        type(key);
    }
}
