package org.glossator.ui.quality;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.glossator.quality.Interval;
import org.glossator.session.FateCounts;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;
import org.glossator.ui.WholeTitles;

/// How precise each rule is, as reviewers' decisions give it.
final class RuleTable extends TableView<FateCounts> {

    private static final double LEVEL = 0.95;

    private final Set<String> silenced = new HashSet<>();

    RuleTable(Texts texts) {
        setId("dashboard-rules");
        setAccessibleText(texts.get("dashboard.rules"));
        setPlaceholder(new Label(texts.get("dashboard.rules.none")));
        WholeTitles.share(this);
        Columns<FateCounts> columns = new Columns<>(texts);
        getColumns()
                .setAll(
                        List.of(
                                columns.text("dashboard.rule", 190, FateCounts::name),
                                columns.count("dashboard.accepted", FateCounts::accepted),
                                columns.count("dashboard.corrected", FateCounts::corrected),
                                columns.count("dashboard.rejected", FateCounts::rejected),
                                columns.count("dashboard.undecided", FateCounts::undecided),
                                columns.share("dashboard.precision", RuleTable::precision),
                                columns.text("dashboard.interval", 120, RuleTable::interval),
                                columns.text(
                                        "dashboard.heard",
                                        90,
                                        rule ->
                                                silenced.contains(rule.name())
                                                        ? texts.get("dashboard.silenced")
                                                        : "✓"),
                                new BarColumn<>(texts, 160, RuleTable::bar)));
    }

    /// Shows which rules are silenced.
    void showSilenced(Collection<String> rules) {
        silenced.clear();
        silenced.addAll(rules);
        refresh();
    }

    /// The rules that are surely less precise than this: their whole interval is below it.
    List<String> below(double precision) {
        return getItems().stream()
                .filter(rule -> rule.decided() > 0)
                .filter(rule -> rule.interval(LEVEL).high() < precision)
                .map(FateCounts::name)
                .filter(rule -> !silenced.contains(rule))
                .toList();
    }

    /// A rule of which nothing was decided has no precision.
    private static double precision(FateCounts rule) {
        return rule.decided() == 0 ? Double.NaN : rule.precision();
    }

    private static String interval(FateCounts rule) {
        Interval interval = rule.interval(LEVEL);
        return rule.decided() == 0
                ? "–"
                : Columns.share(interval.low()) + "–" + Columns.share(interval.high());
    }

    private static Optional<IntervalBar> bar(FateCounts rule) {
        return rule.decided() == 0
                ? Optional.empty()
                : Optional.of(new IntervalBar(rule.precision(), rule.interval(LEVEL)));
    }
}
