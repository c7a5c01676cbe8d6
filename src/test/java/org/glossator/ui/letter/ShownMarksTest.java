package org.glossator.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ShownMarksTest {

    private static final List<String> LABELS = List.of("DATE", "DRUG", "DECISION", "CITATION");

    private final String text = "word ".repeat(2_000);
    private final DisplayText display = RawLayout.of(text);
    private final String shownText = display.text();
    private final MarkStyle styles = new MarkStyle(SchemaFile.shipped());
    private final Random random = new Random(7);

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theAreaAlwaysShowsTheLatestDrawingWholly() {
        List<List<Collection<String>>> wanted = new ArrayList<>();
        List<List<Collection<String>>> shown = new ArrayList<>();
        Platform.runLater(() -> {
            StyleClassedTextArea area = new StyleClassedTextArea();
            area.replaceText(shownText);
            ShownMarks marks = new ShownMarks(area, styles);
            Drawing drawing = new Drawing(List.of(), List.of(), null, List.of(), null);
            for (int i = 0; i < 150; i++) {
                drawing = changed(drawing);
                marks.show(display, drawing);
                wanted.add(perCharacter(runs(drawing)));
                shown.add(perCharacter(area.getStyleSpans(0, shownText.length())));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown).hasSize(150);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(shown.get(i)).as("drawing %d", i).isEqualTo(wanted.get(i));
        }
    }

    @Test
    void nothingIsTouchedWhereNothingChanged() {
        List<Integer> styled = new ArrayList<>();
        Platform.runLater(() -> {
            StyleClassedTextArea area = new StyleClassedTextArea();
            area.replaceText(shownText);
            ShownMarks marks = new ShownMarks(area, styles);
            Mark first = suggestion(0, 4, "DRUG");
            Mark last = suggestion(9_000, 9_004, "DATE");
            marks.show(display, drawing(List.of(first, last), first.id()));
            area.richChanges()
                    .subscribe(change -> styled.add(change.getInserted().getText().length()));
            marks.show(display, drawing(List.of(first, last), first.id()));
            assertThat(styled).isEmpty();
            marks.show(display, drawing(List.of(first, last), last.id()));
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(styled).containsExactly(4, 4);
    }

    /// One thing is other than before: a mark more or less, another focus, or other hits.
    private Drawing changed(Drawing before) {
        List<Mark> marks = new ArrayList<>(before.marks());
        MarkId focused = before.focused();
        List<Span> hits = before.hits();
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                int start = random.nextInt(text.length() - 60);
                int end = start + 1 + random.nextInt(60);
                marks.add(suggestion(start, end, LABELS.get(random.nextInt(4))));
                marks.sort((a, b) -> a.span().compareTo(b.span()));
            }
            case 2 -> {
                if (!marks.isEmpty()) {
                    marks.remove(random.nextInt(marks.size()));
                }
            }
            case 3 -> focused = marks.isEmpty() ? null : any(marks).id();
            case 4 -> {
                int start = random.nextInt(text.length() - 20);
                hits = List.of(new Span(start, start + 9), new Span(start + 10, start + 15));
            }
        }
        return new Drawing(
                marks, List.of(), focused, hits, hits.isEmpty() ? null : hits.getFirst());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Drawing drawing(List<Mark> marks, MarkId focused) {
        return new Drawing(marks, List.of(), focused, List.of(), null);
    }

    private StyleSpans<Collection<String>> runs(Drawing drawing) {
        Span whole = new Span(0, shownText.length());
        return HitRuns.over(
                new StyleRuns(styles, display).of(drawing.marks(), drawing.focused()),
                display,
                whole,
                drawing.hits(),
                drawing.currentHit());
    }

    private static Suggestion suggestion(int start, int end, String label) {
        return Suggestion.of(new Span(start, end), label, Attributes.none(), "test.rule", 0.9);
    }

    /// The styles of the characters; line ends, which have none, left out.
    private List<Collection<String>> perCharacter(StyleSpans<Collection<String>> runs) {
        List<Collection<String>> perCharacter = new ArrayList<>();
        runs.forEach(run ->
                perCharacter.addAll(
                        Collections.nCopies(run.getLength(), List.copyOf(run.getStyle()))));
        assertThat(perCharacter).hasSameSizeAs(shownText.toCharArray());
        return IntStream.range(0, shownText.length())
                .filter(at -> shownText.charAt(at) != '\n')
                .mapToObj(perCharacter::get)
                .toList();
    }
}
