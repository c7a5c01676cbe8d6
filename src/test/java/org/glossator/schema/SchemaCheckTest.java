package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.schema.Labels.label;
import static org.glossator.schema.Labels.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private final SchemaCheck check = new SchemaCheck(Set.of('j', 'n'), Set.of("GONE"));

    @Test
    void theShippedSchemaHasNoProblem() {
        assertThat(check.problems(SchemaFile.shipped().labels())).isEmpty();
    }

    @Test
    void aKeyOfACommandIsRefused() {
        assertThat(check.problems(List.of(label("A", 'j'))))
                .singleElement()
                .returns(SchemaProblem.Part.HOTKEY, SchemaProblem::part)
                .returns(true, SchemaProblem::isSerious);
    }

    @Test
    void twoLabelsCannotHaveOneKeyNameOrId() {
        Label twin = new Label("a", "label a", "", 1, Underline.SINGLE, 'x', List.of());

        assertThat(check.problems(List.of(label("A", 'x'), twin)))
                .extracting(SchemaProblem::part)
                .containsExactlyInAnyOrder(
                        SchemaProblem.Part.ID, SchemaProblem.Part.NAME, SchemaProblem.Part.HOTKEY);
    }

    @Test
    void labelsNeedNoKey() {
        Label other = new Label("B", "b", "", 1, Underline.SINGLE, Label.NO_HOTKEY, List.of());

        assertThat(check.problems(List.of(label("A"), other))).isEmpty();
        assertThat(new LabelSchema(List.of(label("A"), other)).byHotkey(Label.NO_HOTKEY)).isEmpty();
    }

    @Test
    void anIdWhoseMarksAreOnTheirWayElsewhereIsNotFreeYet() {
        assertThat(check.problems(List.of(label("GONE"))))
                .singleElement()
                .returns(SchemaProblem.Part.ID, SchemaProblem::part);
    }

    @Test
    void attributesThatEveryMarkHasAreNotALabels() {
        assertThat(check.problems(List.of(label("A", 'a', List.of(text("note"))))))
                .singleElement()
                .returns(SchemaProblem.Part.ATTRIBUTES, SchemaProblem::part);
    }

    @Test
    void labelsThatLookTheSameAreToldOfButCanBeUsed() {
        List<Label> labels = List.of(label("A"), label("B"));

        assertThat(check.problems(labels))
                .singleElement()
                .returns(SchemaProblem.Part.STYLE, SchemaProblem::part);
        assertThat(check.seriousProblems(labels)).isEmpty();
    }

    @Test
    void aDozenAndMoreNewLabelsAllLookDifferent() {
        List<Label> labels = new ArrayList<>(SchemaFile.shipped().labels());
        Set<List<Object>> looks = new HashSet<>();
        while (labels.size() < 24) {
            FreeLook free = new FreeLook(labels);
            int hue = free.hue();
            labels.add(
                    new Label(
                            "L" + labels.size(),
                            "l" + labels.size(),
                            "",
                            hue,
                            free.underline(hue),
                            free.hotkey(Set.of('j', 'n')),
                            List.of()));
        }
        labels.forEach(label -> looks.add(List.of(label.hue(), label.underline())));

        assertThat(looks).hasSize(24);
        assertThat(check.problems(labels)).isEmpty();
    }

    @Test
    void aSchemaSaysHowItDiffersFromAnother() {
        LabelSchema before = Labels.schema("A", "B", "C");
        LabelSchema after = new LabelSchema(List.of(label("C"), label("A", 'k'), label("D")));

        SchemaDifference difference = SchemaDifference.between(before, after);

        assertThat(difference.added()).extracting(Label::id).containsExactly("D");
        assertThat(difference.missing()).extracting(Label::id).containsExactly("B");
        assertThat(difference.changed()).extracting(Label::id).containsExactly("A");
        assertThat(difference.reordered()).isTrue();
        assertThat(SchemaDifference.between(before, before).isNone()).isTrue();
    }
}
