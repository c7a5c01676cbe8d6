package org.glossator.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.Test;

class StyleRunsTest {

    private static final String TEXT = "FDA Prescribing Information Baclofen label";

    private final StyleRuns runs =
            new StyleRuns(new MarkStyle(SchemaFile.shipped()), RawLayout.of(TEXT));

    @Test
    void aMarkInsideAnotherHasItsOwnWashOverTheOutersLine() {
        Mark citation = suggestion(0, 42, "CITATION");
        Mark drug = suggestion(28, 36, "DRUG");

        List<StyleSpan<Collection<String>>> parts = list(runs.of(List.of(citation, drug), null));

        assertThat(parts).extracting(StyleSpan::getLength).containsExactly(28, 8, 6);
        assertThat(parts.get(0).getStyle()).contains("hue-3", "line-hue-3", "line-dotted");
        assertThat(parts.get(1).getStyle()).contains("hue-1", "line-hue-3", "line-dotted");
    }

    @Test
    void suggestionsAndAnnotationsAreToldApart() {
        Suggestion suggestion = suggestion(28, 36, "DRUG");
        Annotation annotation =
                Annotation.accepting(
                        suggestion, MarkId.parse("00000000-0000-0000-0000-000000000001"));

        assertThat(list(runs.of(List.of(suggestion), null)).get(1).getStyle())
                .contains("wash-suggested", "line-suggested");
        assertThat(list(runs.of(List.of(annotation), null)).get(1).getStyle())
                .contains("wash-decided", "line-decided");
    }

    @Test
    void onlyTheFocusedMarkIsFramed() {
        Mark citation = suggestion(0, 42, "CITATION");
        Mark drug = suggestion(28, 36, "DRUG");

        List<StyleSpan<Collection<String>>> parts =
                list(runs.of(List.of(citation, drug), drug.id()));

        assertThat(parts.get(0).getStyle()).doesNotContain("focused-mark");
        assertThat(parts.get(1).getStyle()).contains("focused-mark");
    }

    @Test
    void theRunsCoverTheWholeText() {
        Mark left = suggestion(0, 15, "DRUG");
        Mark crossing = suggestion(4, 27, "CITATION");

        assertThat(runs.of(List.of(left, crossing), null).length()).isEqualTo(TEXT.length());
        assertThat(runs.of(List.of(), null).length()).isEqualTo(TEXT.length());
    }

    private static Suggestion suggestion(int start, int end, String label) {
        return Suggestion.of(new Span(start, end), label, Attributes.none(), "test.rule", 0.9);
    }

    private static List<StyleSpan<Collection<String>>> list(StyleSpans<Collection<String>> spans) {
        List<StyleSpan<Collection<String>>> list = new ArrayList<>();
        spans.forEach(list::add);
        return list;
    }
}
