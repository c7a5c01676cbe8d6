package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.glossator.mark.Mark;
import org.junit.jupiter.api.Test;

/// The names of labels as tags above the spans in view.
class LabelTagsTest extends WithRealLetters {

    @Test
    void areThereOnlyWhenTheyAreWanted() throws Exception {
        window.focus(window.mark("Flexeril"));
        assertThat(tags()).isEmpty();

        type(KeyCode.T);
        assertThat(words(tags())).contains("Drug", "Date");
        type(KeyCode.T);

        assertThat(tags()).isEmpty();
    }

    @Test
    void standAboveTheirSpansInBothViews() throws Exception {
        type(KeyCode.T);
        Mark drug = window.mark("Flexeril");
        window.focus(drug);
        assertThat(above(window.whereIs(drug.span()))).isEqualTo("Drug");

        type(KeyCode.R);
        window.focus(drug);

        assertThat(above(window.whereIs(drug.span()))).isEqualTo("Drug");
    }

    @Test
    void changeNothingOfTheText() throws Exception {
        String text = window.text();
        List<Mark> marks = window.marks().visible();

        type(KeyCode.T);

        assertThat(window.text()).isEqualTo(text);
        assertThat(window.marks().visible()).isEqualTo(marks);
    }

    /// The tag whose lower left corner is at the upper left one of the place.
    private String above(Bounds place) throws Exception {
        return OpenedWindow.onWindow(() ->
                tags().stream()
                        .filter(tag -> {
                            Bounds at = tag.localToScreen(tag.getLayoutBounds());
                            return Math.abs(at.getMinX() - place.getMinX()) < 2
                                    && Math.abs(at.getMaxY() - place.getMinY()) < 6;
                        })
                        .map(Label::getText)
                        .findFirst()
                        .orElse("none"));
    }

    private static Set<String> words(List<Label> tags) {
        return tags.stream().map(Label::getText).collect(Collectors.toSet());
    }

    private List<Label> tags() {
        return robot.lookup(".label-tag").<Node>queryAll().stream().map(Label.class::cast).toList();
    }
}
