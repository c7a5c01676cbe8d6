package org.glossator.ui.quality;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.glossator.session.FatesOverTime;
import org.glossator.session.FatesOverTime.Of;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What became of suggestions over time: of all, of a label, or of a rule, as the reviewer chooses.
final class TimeCard extends VBox {

    private final Texts texts;
    private final WorkCharts charts;
    private final ComboBox<Of> of = new ComboBox<>();
    private final FlowPane head = new FlowPane();
    private FatesOverTime shown = FatesOverTime.NONE;

    TimeCard(Texts texts, WorkCharts charts) {
        this.texts = texts;
        this.charts = charts;
        getStyleClass().addAll("dashboard-card", "dashboard-wide");
        of.setId("dashboard-over-time-of");
        of.setAccessibleText(texts.get("dashboard.over-time.of"));
        of.setConverter(new Names(texts));
        of.valueProperty().subscribe(this::draw);
        Label what = new Label(texts.get("dashboard.over-time.of"));
        what.setLabelFor(of);
        head.getChildren().addAll(what, of);
        head.getStyleClass().add("quality-head");
        say(texts.get("dashboard.counting"));
    }

    /// Shows what was decided when. What was chosen stays so if it is still there.
    void show(FatesOverTime overTime) {
        Of chosen = of.getValue();
        shown = FatesOverTime.NONE;
        List<Of> parts = overTime.parts();
        of.getItems().setAll(parts);
        if (overTime.days().isEmpty()) {
            say(texts.get("dashboard.over-time.none"));
            return;
        }
        shown = overTime;
        Of wanted = chosen != null && parts.contains(chosen) ? chosen : parts.getFirst();
        of.setValue(wanted);
        draw(wanted);
    }

    private void draw(@Nullable Of wanted) {
        if (wanted != null && !shown.days().isEmpty()) {
            getChildren().setAll(head, charts.overTime(shown.periods(wanted), shown.step()));
        }
    }

    private void say(String words) {
        Label title = new Label(texts.get("dashboard.over-time"));
        title.getStyleClass().add("dashboard-section");
        Label state = new Label(words);
        state.setWrapText(true);
        state.getStyleClass().add("quality-state");
        getChildren().setAll(title, state);
    }

    private static final class Names extends StringConverter<Of> {

        private final Texts texts;

        Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable Of one) {
            return switch (one) {
                case null -> "";
                case Of.All() -> texts.get("dashboard.over-time.all");
                case Of.Label(String id) -> id;
                case Of.Rule(String id) -> texts.get("dashboard.over-time.rule", id);
            };
        }

        @Override
        public Of fromString(String words) {
            throw new UnsupportedOperationException("what is shown is chosen, not typed");
        }
    }
}
