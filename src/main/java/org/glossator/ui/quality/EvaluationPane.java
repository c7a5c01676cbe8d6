package org.glossator.ui.quality;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.glossator.session.EvaluationOrder;
import org.glossator.session.KeptRun;
import org.glossator.session.Measured;
import org.glossator.session.RunChange;
import org.glossator.session.RunChanges;
import org.glossator.session.RunError;
import org.glossator.session.RunReport;
import org.glossator.ui.Texts;

/// How a detector or a reviewer does against a layer that is taken for right: the numbers above,
/// and beneath them the errors. A row that is chosen above shows its errors only; Enter on an error
/// shows its place. Instead of both, what changed since a run that was kept.
public final class EvaluationPane extends VBox {

    private final Consumer<EvaluationOrder> onOrder;
    private final MeasuredWords measuredWords;
    private final Label state = new Label();
    private final Label kept = new Label();
    private final ComboBox<String> gold = new ComboBox<>();
    private final ComboBox<Measured> measured = new ComboBox<>();
    private final RunErrors errors;
    private final RunNumbers numbers;
    private final RunCompared compared;
    private final SplitPane run;
    private final StackPane page = new StackPane();
    private final Texts texts;
    private boolean showing;

    /// Told what the reviewer wants.
    public interface Listener {

        /// This is to be measured against that.
        void ordered(EvaluationOrder order);

        /// The place of an error is to be seen.
        void open(RunError error);

        /// The place of a change is to be seen.
        void open(RunChange change);
    }

    public EvaluationPane(Texts texts, Listener listener) {
        this.texts = texts;
        this.onOrder = listener::ordered;
        this.measuredWords = new MeasuredWords(texts);
        ErrorWords words = new ErrorWords(texts);
        this.errors = new RunErrors(texts, words, listener::open);
        this.numbers = new RunNumbers(texts, words, errors::filter);
        this.compared = new RunCompared(texts, listener::open);
        getStyleClass().add("quality-view");
        Label title = new Label(texts.get("evaluation.title"));
        title.getStyleClass().add("quality-title");
        line(state, "evaluation-state");
        line(kept, "evaluation-kept");
        choice(measured, "evaluation-predicted", "evaluation.predicted");
        measured.setConverter(measuredWords);
        choice(gold, "evaluation-gold", "evaluation.gold");
        Label against = new Label(texts.get("evaluation.against"));
        FlowPane head = new FlowPane(title, measured, against, gold, state, kept);
        head.getStyleClass().add("quality-head");
        run = new SplitPane(numbers, errors);
        run.setOrientation(Orientation.VERTICAL);
        run.setDividerPositions(0.5);
        page.getChildren().setAll(run);
        setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(head, page);
    }

    /// Offers layers to be taken for right, and the detectors and people to be measured.
    public void offer(List<String> layers, List<Measured> all, EvaluationOrder chosen) {
        showing = true;
        gold.getItems().setAll(layers);
        gold.setValue(chosen.gold());
        measured.getItems().setAll(all);
        measured.setValue(chosen.measured());
        showing = false;
    }

    /// Says how far the measuring is, or why there is nothing to show.
    public void say(String text) {
        state.setText(text);
    }

    /// Says which run is kept.
    public void sayKept(String text) {
        kept.setText(text);
    }

    /// Gives the list that is walked the keys.
    public void takeKeys() {
        // The first time, the parts have yet to come into the scene.
        applyCss();
        layout();
        if (showsComparison()) {
            compared.takeKeys();
        } else {
            errors.takeKeys();
        }
    }

    /// Takes everything away.
    public void clear() {
        numbers.clear();
        errors.clear();
        compared.clear();
    }

    /// Shows what was measured. The error that was chosen stays so if it is still there.
    public void show(RunReport report) {
        numbers.show(report);
        errors.show(report.errors());
        state.setText(texts.get("evaluation.state", report.letters(), report.allErrors()));
    }

    /// Whether what changed is shown instead of the run.
    public boolean showsComparison() {
        return page.getChildren().contains(compared);
    }

    /// Shows the run, or what changed since the one that was kept.
    public void showComparison(boolean wanted) {
        page.getChildren().setAll(wanted ? compared : run);
        takeKeys();
    }

    /// Says of the comparison how far it is, or why there is none.
    public void sayCompared(String text) {
        compared.clear();
        compared.say(text);
    }

    /// Shows what changed.
    public void show(RunChanges changes, KeptRun before, KeptRun now) {
        compared.show(
                changes,
                texts.get(
                        "evaluation.from-to",
                        words(before.order().measured()),
                        words(now.order().measured()),
                        now.order().gold()));
    }

    private String words(Measured one) {
        return measuredWords.toString(one);
    }

    private static void line(Label label, String id) {
        label.setId(id);
        label.getStyleClass().add("quality-state");
        label.setWrapText(true);
    }

    private void choice(ComboBox<?> box, String id, String name) {
        box.setId(id);
        box.setAccessibleText(texts.get(name));
        box.valueProperty().subscribe((_, _) -> ordered());
    }

    private void ordered() {
        if (!showing && gold.getValue() != null && measured.getValue() != null) {
            onOrder.accept(new EvaluationOrder(gold.getValue(), measured.getValue()));
        }
    }
}
