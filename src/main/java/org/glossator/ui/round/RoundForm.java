package org.glossator.ui.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Round;
import org.glossator.ui.Texts;

/// Asks what round is to be dealt out.
final class RoundForm extends VBox {

    private static final int USUAL_SHARE = 20;

    private final Texts texts;
    private final Consumer<String> onQuery;
    private final TextField name = new TextField();
    private final TextField query = new TextField();
    private final Label letters = new Label();
    private final ToggleGroup plans = new ToggleGroup();
    private final Spinner<Integer> share = new Spinner<>(1, 100, USUAL_SHARE, 5);
    private final CheckBox blind = new CheckBox();
    private final FlowPane people = new FlowPane();
    private final TextField others = new TextField();
    private final VBox foot = new VBox();
    private final Label problem = new Label();

    /// @param onQuery told the query each time it changes, so that the letters can be counted
    /// @param onMake told the round that is wanted
    RoundForm(Texts texts, Consumer<String> onQuery, Consumer<RoundWish> onMake, Runnable onLeave) {
        this.texts = texts;
        this.onQuery = onQuery;
        getStyleClass().add("check-form");
        name.setId("round-name");
        query.setId("round-query");
        query.setPromptText(texts.get("round.query.prompt"));
        query.textProperty().subscribe((_, line) -> onQuery.accept(line));
        letters.setId("round-letters");
        letters.setWrapText(true);
        others.setId("round-others");
        others.setPromptText(texts.get("round.others.prompt"));
        blind.setId("round-blind");
        blind.setText(texts.get("round.blind.on"));
        blind.setWrapText(true);
        people.setId("round-people");
        people.getStyleClass().add("quality-head");
        problem.setId("round-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.getStyleClass().add("search-wrong");
        Button make = new Button(texts.get("round.make"));
        make.setId("round-make");
        make.setDefaultButton(true);
        make.setOnAction(_ -> onMake.accept(wish()));
        Button leave = new Button(texts.get("round.leave"));
        leave.setId("round-leave");
        leave.setOnAction(_ -> onLeave.run());
        FlowPane buttons = new FlowPane(make, leave);
        buttons.getStyleClass().add("settings-buttons");
        foot.getChildren().setAll(problem, buttons);
        foot.getStyleClass().add("check-form");
        getChildren().add(fields());
    }

    /// What is wrong with the form, and the buttons that end it, to stand below it.
    Node foot() {
        return foot;
    }

    /// Makes ready for a new round.
    ///
    /// @param proposed what it could be called
    void begin(String proposed, List<ReviewerEntry> known) {
        name.setText(proposed);
        query.clear();
        onQuery.accept("");
        others.clear();
        blind.setSelected(true);
        plans.selectToggle(plans.getToggles().getFirst());
        people.getChildren().setAll(known.stream().map(RoundForm::box).toList());
        refuse("");
        name.requestFocus();
        name.selectAll();
    }

    /// Says which letters the query finds, or what is wrong with it.
    void sayLetters(String words, boolean wrong) {
        letters.setText(words);
        letters.getStyleClass().setAll("label", wrong ? "search-wrong" : "quality-state");
    }

    /// Says why the round cannot be.
    void refuse(String why) {
        problem.setText(why);
    }

    private RoundWish wish() {
        return new RoundWish(
                name.getText().strip(),
                List.copyOf(reviewers()),
                plan(),
                blind.isSelected(),
                query.getText().strip());
    }

    private Set<String> reviewers() {
        Set<String> chosen = new LinkedHashSet<>();
        for (Node node : people.getChildren()) {
            if (node instanceof CheckBox box && box.isSelected()) {
                chosen.add(box.getText());
            }
        }
        Stream.of(others.getText().split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(chosen::add);
        return chosen;
    }

    private Round.Plan plan() {
        return switch ((Round.Kind) plans.getSelectedToggle().getUserData()) {
            case ALL -> Round.Plan.ALL;
            case SPLIT -> Round.Plan.SPLIT;
            case OVERLAP -> Round.Plan.overlap(share.getValue() / 100.0);
        };
    }

    private GridPane fields() {
        share.setId("round-share");
        share.setEditable(true);
        share.setPrefWidth(110);
        share.setAccessibleText(texts.get("round.share"));
        RadioButton all = plan(Round.Kind.ALL, "round.plan.all");
        RadioButton split = plan(Round.Kind.SPLIT, "round.plan.split");
        RadioButton overlap = plan(Round.Kind.OVERLAP, "round.plan.overlap");
        share.disableProperty().bind(overlap.selectedProperty().not());
        FlowPane twice = new FlowPane(overlap, share, new Label(texts.get("round.percent")));
        twice.getStyleClass().add("quality-head");
        VBox kinds = new VBox(all, split, twice);
        kinds.getStyleClass().add("check-form");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dashboard-grid");
        int row = 0;
        for (Node[] line : rows(kinds)) {
            grid.addRow(row++, line);
        }
        return grid;
    }

    private List<Node[]> rows(Node kinds) {
        List<Node[]> rows = new ArrayList<>();
        rows.add(row("round.name", name));
        rows.add(row("round.query", query));
        rows.add(new Node[] {new Label(), letters});
        rows.add(row("round.reviewers", people));
        rows.add(row("round.others", others));
        rows.add(row("round.plan", kinds));
        rows.add(row("round.blind", blind));
        return rows;
    }

    private Node[] row(String key, Node field) {
        Label words = new Label(texts.get(key));
        words.setMinWidth(USE_PREF_SIZE);
        words.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(texts.get(key));
        return new Node[] {words, field};
    }

    private RadioButton plan(Round.Kind kind, String key) {
        RadioButton button = new RadioButton(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setUserData(kind);
        button.setToggleGroup(plans);
        return button;
    }

    private static CheckBox box(ReviewerEntry person) {
        CheckBox box = new CheckBox(person.name());
        box.setMnemonicParsing(false);
        return box;
    }
}
