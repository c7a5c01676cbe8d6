package org.glossator.ui.round;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.session.RoundBoard;
import org.glossator.session.RoundState;
import org.glossator.store.Round;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;
import org.glossator.ui.WholeTitles;
import org.jspecify.annotations.Nullable;

/// The rounds of a project, and beneath them who has how much of the chosen one.
final class RoundList extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final ZoneId zone;
    private final TableView<RoundState> rounds = new TableView<>();
    private final TableView<Round.Part> parts = new TableView<>();
    private final FlowPane buttons = new FlowPane();
    private String wanted = "";

    RoundList(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        getStyleClass().add("check-form");
        fillRounds();
        fillParts();
        buttons.getStyleClass().add("settings-buttons");
        // They give way, so that the buttons below never do.
        rounds.setMinHeight(60);
        parts.setMinHeight(60);
        Label who = new Label(texts.get("round.parts"));
        who.setLabelFor(parts);
        who.getStyleClass().add("dashboard-section");
        setVgrow(rounds, Priority.ALWAYS);
        getChildren().addAll(rounds, who, parts);
    }

    /// What can be done about the rounds, to stand below them.
    Node buttons() {
        return buttons;
    }

    /// Adds a button to those.
    Button button(String id, String words, String tip, Runnable action) {
        Button button = new Button(texts.get(words));
        button.setTooltip(new Tooltip(texts.get(tip)));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /// Shows the rounds as they are. What was chosen stays so.
    void show(RoundBoard board) {
        String chosen =
                wanted.isEmpty()
                        ? chosen().map(RoundState::round).map(Round::name).orElse("")
                        : wanted;
        String reviewer = part().map(one -> one.reviewer().name()).orElse("");
        wanted = "";
        rounds.getItems().setAll(board.rounds());
        rounds.getSelectionModel().selectLast();
        for (RoundState one : board.rounds()) {
            if (one.round().name().equals(chosen)) {
                rounds.getSelectionModel().select(one);
            }
        }
        for (Round.Part one : parts.getItems()) {
            if (one.reviewer().name().equals(reviewer)) {
                parts.getSelectionModel().select(one);
            }
        }
    }

    /// Has this round chosen when rounds are shown the next time.
    void want(String round) {
        wanted = round;
    }

    int count() {
        return rounds.getItems().size();
    }

    Optional<RoundState> chosen() {
        return Optional.ofNullable(rounds.getSelectionModel().getSelectedItem());
    }

    /// The reviewer's part that is chosen.
    Optional<Round.Part> part() {
        return Optional.ofNullable(parts.getSelectionModel().getSelectedItem());
    }

    void takeKeys() {
        rounds.requestFocus();
    }

    private void fillRounds() {
        Columns<RoundState> columns = new Columns<>(texts);
        dress(rounds, "rounds", "round.title", "round.none");
        rounds.setPrefHeight(220);
        rounds.getColumns()
                .setAll(
                        List.of(
                                columns.text("round.name", 170, one -> one.round().name()),
                                columns.text("round.plan", 170, this::plan),
                                columns.text("round.blind", 80, this::blind),
                                columns.count("round.letters", RoundState::letters),
                                columns.text("round.shared", 80, one -> percent(one.shared())),
                                columns.text(
                                        "round.done", 110, one -> of(one.done(), one.dealt()))));
        rounds.getSelectionModel().selectedItemProperty().subscribe(this::showParts);
    }

    private void fillParts() {
        Columns<Round.Part> columns = new Columns<>(texts);
        dress(parts, "round-parts", "round.parts", "round.parts.none");
        parts.setPrefHeight(160);
        parts.getColumns()
                .setAll(
                        List.of(
                                columns.text("round.reviewer", 200, one -> one.reviewer().name()),
                                columns.count("round.letters", Round.Part::letters),
                                columns.text(
                                        "round.done", 110, one -> of(one.done(), one.letters())),
                                columns.text("round.sent", 200, one -> sent(one.sentAt()))));
    }

    private void showParts(@Nullable RoundState chosen) {
        parts.getItems().setAll(chosen == null ? List.of() : chosen.parts());
        parts.getSelectionModel().selectFirst();
    }

    private void dress(TableView<?> table, String id, String name, String empty) {
        table.setId(id);
        table.setAccessibleText(texts.get(name));
        WholeTitles.share(table);
        Label none = new Label(texts.get(empty));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
    }

    private String plan(RoundState state) {
        return texts.get(
                switch (state.round().plan().kind()) {
                    case ALL -> "round.plan.all";
                    case SPLIT -> "round.plan.split";
                    case OVERLAP -> "round.plan.overlap.short";
                });
    }

    private String blind(RoundState state) {
        return texts.get(state.round().blind() ? "round.blind.yes" : "round.blind.no");
    }

    private String of(int done, int all) {
        return texts.get("round.done.of", done, all);
    }

    private String sent(@Nullable Instant at) {
        return at == null ? texts.get("round.not-sent") : DAY.format(at.atZone(zone));
    }

    private static String percent(double share) {
        return "%.0f %%".formatted(share * 100);
    }
}
