package org.glossator.ui.quality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.glossator.letter.Letter;
import org.glossator.mark.Mark;
import org.glossator.schema.LabelSchema;
import org.glossator.session.OpenSample;
import org.glossator.session.SampleOrder;
import org.glossator.session.WindowOrder;
import org.glossator.store.Sample;
import org.glossator.ui.ContextCell;
import org.glossator.ui.Texts;

/// Spot checks: planned, answered span by span, and what came of them.
public final class SpotCheckPane extends VBox {

    /// What is to be drawn.
    public sealed interface Plan {

        String name();

        record OfSpans(String name, SampleOrder order) implements Plan {}

        record OfWindows(String name, WindowOrder order) implements Plan {}
    }

    /// What is told of what was chosen.
    ///
    /// @param onSample told the name of the sample to go on with
    public record Told(
            Consumer<String> onSample,
            Consumer<Plan> onPlan,
            Runnable onNew,
            Runnable onResult,
            Runnable onSave,
            Consumer<Sample.Item> onOpen) {}

    private final Label state = new Label();
    private final ComboBox<String> samples = new ComboBox<>();
    private final CheckForm form;
    private final CheckDesk desk;
    private final CheckResult result;
    private final StackPane body = new StackPane();
    private boolean showing;

    /// @param where says an item in words
    public SpotCheckPane(
            LabelSchema schema,
            Texts texts,
            Function<Sample.Item, ContextCell.Row> where,
            Told told) {
        getStyleClass().add("quality-view");
        form = new CheckForm(schema, texts, told.onPlan());
        desk = new CheckDesk(schema, texts);
        result = new CheckResult(texts, where, told.onOpen());
        Label title = new Label(texts.get("check.title"));
        title.getStyleClass().add("quality-title");
        state.setId("check-state");
        state.getStyleClass().add("quality-state");
        state.setWrapText(true);
        samples.setId("check-samples");
        samples.setAccessibleText(texts.get("check.samples"));
        samples.setPromptText(texts.get("check.samples"));
        samples.valueProperty()
                .subscribe((_, name) -> {
                    if (name != null && !showing) {
                        told.onSample().accept(name);
                    }
                });
        FlowPane head =
                new FlowPane(
                        title,
                        samples,
                        button("check-new", texts.live("check.new"), told.onNew()),
                        button("check-result", texts.live("check.result"), told.onResult()),
                        button("check-save", texts.live("check.save"), told.onSave()),
                        state);
        head.getStyleClass().add("quality-head");
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        body.getChildren().setAll(form);
    }

    /// Shows labels as the project has them now.
    public void use(LabelSchema schema) {
        form.use(schema);
        desk.letterPane().use(schema);
    }

    /// Offers the samples that are there.
    public void offer(List<String> names, String chosen) {
        showing = true;
        samples.getItems().setAll(names);
        samples.setValue(names.contains(chosen) ? chosen : null);
        showing = false;
    }

    public void say(String text) {
        state.setText(text);
    }

    /// Asks for a plan.
    public void plan(String name) {
        show(form);
        form.begin(name);
    }

    /// Says why nothing was drawn.
    public void refuse(String why) {
        form.say(why);
    }

    /// What is asked of an item.
    ///
    /// @param name of the label; empty for a window
    /// @param said of the span besides its label
    public record Ask(
            Letter letter,
            Mark mark,
            String name,
            int hue,
            String said,
            String question,
            String answer,
            String keys,
            double done) {}

    /// Asks about an item.
    public void ask(Ask ask, boolean sameLetter) {
        boolean there = body.getChildren().contains(desk);
        show(desk);
        desk.show(ask, sameLetter);
        if (!there) {
            desk.takeKeys();
        }
    }

    /// Shows what came of the sample so far.
    public void showResult(OpenSample open) {
        show(result);
        result.show(open);
        result.takeKeys();
    }

    /// Says the places of what was not right anew, once their words are read.
    public void sayPlaces() {
        result.sayPlaces();
    }

    public boolean showsResult() {
        return body.getChildren().contains(result);
    }

    /// Gives what is shown the keys.
    public void takeKeys() {
        if (body.getChildren().contains(desk)) {
            desk.takeKeys();
        } else if (showsResult()) {
            result.takeKeys();
        }
    }

    private void show(Node part) {
        if (!body.getChildren().contains(part)) {
            body.getChildren().setAll(part);
        }
    }

    private static Button button(String id, ObservableValue<String> words, Runnable run) {
        Button button = new Button();
        button.textProperty().bind(words);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
