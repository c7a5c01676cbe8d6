package org.glossator.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.sample.AcceptancePlan;
import org.glossator.schema.LabelSchema;
import org.glossator.session.SampleOrder;
import org.glossator.session.WindowOrder;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Plans a spot check: of what, how many, by which seed.
final class CheckForm extends VBox {

    private static final double LEVEL = 0.95;
    private static final double RISK = 0.05;

    private final Texts texts;
    private final Consumer<SpotCheckPane.Plan> onPlan;
    private final TextField name = field("check-name", "");
    private final ComboBox<String> what = new ComboBox<>();
    private final ComboBox<String> label = new ComboBox<>();
    private final ComboBox<String> strata = new ComboBox<>();
    private final ComboBox<String> size = new ComboBox<>();
    private final TextField count = field("check-count", "100");
    private final TextField halfWidth = field("check-half-width", "0.03");
    private final TextField expected = field("check-expected", "0.95");
    private final TextField accept = field("check-accept", "0.95");
    private final TextField good = field("check-good", "0.98");
    private final TextField bad = field("check-bad", "0.93");
    private final TextField length = field("check-length", "300");
    private final TextField seed = field("check-seed", "1");
    private final GridPane grid = new GridPane();
    private final Label problem = new Label();

    /// @param onPlan told what is to be drawn
    CheckForm(LabelSchema schema, Texts texts, Consumer<SpotCheckPane.Plan> onPlan) {
        this.texts = texts;
        this.onPlan = onPlan;
        getStyleClass().add("check-form");
        Label hint = new Label(texts.get("check.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quality-state");
        choice(what, "check-what", "check.what.spans", "check.what.windows");
        choice(strata, "check-strata", "check.by.rule", "check.by.label", "check.by.confidence");
        choice(size, "check-size", "check.size.fixed", "check.size.half", "check.size.lot");
        label.setId("check-label");
        use(schema);
        grid.getStyleClass().add("dashboard-grid");
        Button draw = new Button(texts.get("check.draw"));
        draw.setId("check-draw");
        draw.setDefaultButton(true);
        draw.setOnAction(_ -> plan());
        problem.setId("check-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.getStyleClass().add("search-wrong");
        VBox all = new VBox(hint, grid);
        all.getStyleClass().add("check-form");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(scroll, problem, draw);
        what.valueProperty().subscribe(_ -> arrange());
        size.valueProperty().subscribe(_ -> arrange());
    }

    /// Offers the labels that the project has now.
    void use(LabelSchema schema) {
        label.getItems().setAll(texts.get("check.label.all"));
        schema.labels().forEach(one -> label.getItems().add(one.id()));
        label.getSelectionModel().selectFirst();
    }

    /// Proposes a name, and takes away what was wrong before.
    void begin(String proposed) {
        name.setText(proposed);
        problem.setText("");
        applyCss();
        layout();
        name.requestFocus();
        name.selectAll();
    }

    /// Says why nothing was drawn.
    void say(String why) {
        problem.setText(why);
    }

    private void arrange() {
        boolean spans = what.getSelectionModel().getSelectedIndex() <= 0;
        List<Node[]> rows = new ArrayList<>();
        rows.add(row("check.name", name));
        rows.add(row("check.what", what));
        rows.add(row("check.label", label));
        if (spans) {
            rows.add(row("check.by", strata));
            rows.add(row("check.size", size));
            switch (size.getSelectionModel().getSelectedIndex()) {
                case 1 -> {
                    rows.add(row("check.half-width", halfWidth));
                    rows.add(row("check.expected", expected));
                    rows.add(row("check.accept", accept));
                }
                case 2 -> {
                    rows.add(row("check.good", good));
                    rows.add(row("check.bad", bad));
                }
                default -> {
                    rows.add(row("check.count", count));
                    rows.add(row("check.accept", accept));
                }
            }
        } else {
            rows.add(row("check.length", length));
            rows.add(row("check.count", count));
        }
        rows.add(row("check.seed", seed));
        grid.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            grid.addRow(i, rows.get(i));
        }
    }

    private Node[] row(String key, Control control) {
        Label words = new Label(texts.get(key));
        words.setLabelFor(control);
        control.setAccessibleText(texts.get(key));
        return new Node[] {words, control};
    }

    private void plan() {
        try {
            onPlan.accept(
                    what.getSelectionModel().getSelectedIndex() == 1
                            ? new SpotCheckPane.Plan.OfWindows(name.getText().strip(), windows())
                            : new SpotCheckPane.Plan.OfSpans(name.getText().strip(), spans()));
        } catch (NumberFormatException e) {
            say(texts.get("check.no-number", String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    private WindowOrder windows() {
        return new WindowOrder(label(), (int) whole(length), whole(count), whole(seed), LEVEL);
    }

    private SampleOrder spans() {
        SampleOrder.Size wanted =
                switch (size.getSelectionModel().getSelectedIndex()) {
                    case 1 ->
                            new SampleOrder.HalfWidth(
                                    share(halfWidth), share(expected), share(accept));
                    case 2 ->
                            new SampleOrder.Acceptance(
                                    new AcceptancePlan.Demand(
                                            1 - share(good), RISK, 1 - share(bad), RISK));
                    default -> new SampleOrder.Fixed(whole(count), share(accept));
                };
        SampleOrder.Strata by =
                switch (strata.getSelectionModel().getSelectedIndex()) {
                    case 1 -> SampleOrder.Strata.LABEL;
                    case 2 -> SampleOrder.Strata.CONFIDENCE;
                    default -> SampleOrder.Strata.RULE;
                };
        return new SampleOrder(label(), by, wanted, whole(seed), LEVEL);
    }

    private @Nullable String label() {
        return label.getSelectionModel().getSelectedIndex() <= 0 ? null : label.getValue();
    }

    private static long whole(TextField field) {
        long number = Long.parseLong(field.getText().strip());
        if (number < 1) {
            throw new NumberFormatException(field.getText());
        }
        return number;
    }

    private static double share(TextField field) {
        double number = Double.parseDouble(field.getText().strip());
        if (!(number > 0 && number < 1)) {
            throw new NumberFormatException(field.getText());
        }
        return number;
    }

    private void choice(ComboBox<String> box, String id, String... words) {
        box.setId(id);
        box.getItems().setAll(Stream.of(words).map(texts::get).toList());
        box.getSelectionModel().selectFirst();
    }

    private static TextField field(String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        return field;
    }
}
