package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.glossator.schema.Labels.label;
import static org.glossator.schema.Labels.schema;
import static org.glossator.schema.Labels.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaDraftTest {

    private final SchemaDraft draft = SchemaDraft.of(schema("A", "B", "C"));

    @Test
    void anotherNameTakesNoMarksAnywhere() {
        Label renamed = new Label("A", "Other", "", 3, Underline.DOTTED, 'q', List.of());

        SchemaChange change = draft.replace("A", renamed).change();

        assertThat(change.fates()).isEmpty();
        assertThat(change.after().labels()).containsExactly(renamed, label("B"), label("C"));
    }

    @Test
    void marksFollowTheIdHoweverOftenItChanges() {
        SchemaDraft renamed = draft.replace("A", label("D")).replace("D", label("E"));

        assertThat(renamed.change().fates()).isEqualTo(Map.of("A", new LabelFate.Becomes("E")));
        assertThat(renamed.change().wayBack()).isEqualTo(Map.of("E", "A"));
        assertThat(renamed.replace("E", label("A")).change().fates()).isEmpty();
    }

    @Test
    void aMergedLabelLeavesItsAttributesBehind() {
        LabelSchema before =
                new LabelSchema(
                        List.of(
                                label("A", 'a', List.of(text("side"), text("level"))),
                                label("B", 'b', List.of(text("level"), text("kind")))));

        SchemaChange change = SchemaDraft.of(before).merge("A", "B").change();

        assertThat(change.after().labels())
                .containsExactly(
                        label("B", 'b', List.of(text("level"), text("kind"), text("side"))));
        assertThat(change.becomes("A")).contains("B");
        assertThat(change.wayBack()).isEmpty();
    }

    @Test
    void whatWasMergedIntoALabelGoesWhereThatLabelGoes() {
        SchemaChange change = draft.merge("A", "B").remove("B", new LabelFate.Removed()).change();

        assertThat(change.removes("A")).isTrue();
        assertThat(change.removes("B")).isTrue();
    }

    @Test
    void aLabelThatNeverWasSavedLeavesNoTrace() {
        SchemaDraft added = draft.add(label("NEW"));

        assertThat(added.remove("NEW", new LabelFate.Removed()).isChanged()).isFalse();
        assertThat(added.merge("A", "NEW").merge("NEW", "B").change().becomes("A")).contains("B");
    }

    @Test
    void labelsMoveAsFarAsThereIsRoom() {
        assertThat(draft.move("A", 1).labels())
                .extracting(Label::id)
                .containsExactly("B", "A", "C");
        assertThat(draft.move("A", -5).labels()).isEqualTo(draft.labels());
        assertThat(draft.move("A", 9).labels()).extracting(Label::id).endsWith("A");
    }

    @Test
    void aChangeSaysOfEveryLabelThatGoesWhatBecomesOfItsMarks() {
        LabelSchema before = schema("A", "B");

        assertThatIllegalArgumentException().isThrownBy(() -> SchemaChange.of(before, schema("B")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SchemaChange(
                                before,
                                schema("B"),
                                Map.of("A", new LabelFate.Becomes("NOWHERE"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SchemaChange(before, before, Map.of("A", new LabelFate.Removed())));
    }
}
