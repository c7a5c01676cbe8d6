package org.glossator.ui.quality;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import org.glossator.session.FateCounts;
import org.glossator.session.FatesOverTime;
import org.glossator.session.TimeStep;
import org.glossator.store.WorkDay;
import org.glossator.ui.Texts;

/// The charts of the dashboard.
record WorkCharts(Texts texts) {

    /// Ends of the classes of time, in minutes; what takes longer is in a last one.
    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 20, 40);

    private static final double WIDEST_BAR = 60;
    private static final double USUAL_GAP = 10;

    /// What became of the suggestions of each label.
    StackedBarChart<String, Number> labels(List<FateCounts> labels) {
        StackedBarChart<String, Number> chart =
                new StackedBarChart<>(new CategoryAxis(), counts("dashboard.suggestions"));
        dress(chart, "dashboard-labels", "dashboard.labels");
        chart.getData()
                .setAll(
                        List.of(
                                series(
                                        "dashboard.accepted",
                                        labels,
                                        FateCounts::name,
                                        FateCounts::accepted),
                                series(
                                        "dashboard.corrected",
                                        labels,
                                        FateCounts::name,
                                        FateCounts::corrected),
                                series(
                                        "dashboard.rejected",
                                        labels,
                                        FateCounts::name,
                                        FateCounts::rejected),
                                series(
                                        "dashboard.undecided",
                                        labels,
                                        FateCounts::name,
                                        FateCounts::undecided)));
        return chart;
    }

    /// What was decided of suggestions, period by period.
    StackedBarChart<String, Number> overTime(List<FatesOverTime.Period> periods, TimeStep step) {
        StackedBarChart<String, Number> chart =
                new StackedBarChart<>(new CategoryAxis(), counts("dashboard.suggestions"));
        dress(chart, "dashboard-over-time", "dashboard.over-time");
        chart.getXAxis()
                .setLabel(
                        texts.get(
                                switch (step) {
                                    case DAY -> "dashboard.step.day";
                                    case WEEK -> "dashboard.step.week";
                                    case MONTH -> "dashboard.step.month";
                                }));
        Function<FatesOverTime.Period, String> name =
                period -> {
                    String day = period.from().toString();
                    return step == TimeStep.MONTH ? day.substring(0, 7) : day;
                };
        chart.getData()
                .setAll(
                        List.of(
                                series(
                                        "dashboard.accepted",
                                        periods,
                                        name,
                                        period -> period.counts().accepted()),
                                series(
                                        "dashboard.corrected",
                                        periods,
                                        name,
                                        period -> period.counts().corrected()),
                                series(
                                        "dashboard.rejected",
                                        periods,
                                        name,
                                        period -> period.counts().rejected())));
        return chart;
    }

    /// How many edits were made day by day.
    BarChart<String, Number> days(List<WorkDay> days) {
        CategoryAxis axis = new CategoryAxis();
        BarChart<String, Number> chart = new BarChart<>(axis, counts("dashboard.edits"));
        // The bar of a single day would be as wide as the chart.
        chart.categoryGapProperty()
                .bind(
                        axis.widthProperty()
                                .map(width ->
                                        Math.max(
                                                USUAL_GAP,
                                                width.doubleValue() / Math.max(1, days.size())
                                                        - WIDEST_BAR)));
        dress(chart, "dashboard-days", "dashboard.days");
        chart.setLegendVisible(false);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        days.forEach(
                day -> series.getData().add(new XYChart.Data<>(day.day().toString(), day.edits())));
        chart.getData().add(series);
        return chart;
    }

    /// How long letters took.
    BarChart<String, Number> times(Collection<Duration> spent) {
        BarChart<String, Number> chart =
                new BarChart<>(new CategoryAxis(), counts("dashboard.letters"));
        dress(chart, "dashboard-times", "dashboard.times");
        chart.setLegendVisible(false);
        chart.getXAxis().setLabel(texts.get("dashboard.minutes"));
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        int from = 0;
        for (int to : MINUTES) {
            series.getData().add(new XYChart.Data<>(from + "–" + to, within(spent, from, to)));
            from = to;
        }
        series.getData()
                .add(new XYChart.Data<>("> " + from, within(spent, from, Integer.MAX_VALUE)));
        chart.getData().add(series);
        return chart;
    }

    private static long within(Collection<Duration> spent, int from, int to) {
        return spent.stream().filter(one -> isWithin(one.toMillis() / 60_000.0, from, to)).count();
    }

    private static boolean isWithin(double minutes, int from, int to) {
        return minutes >= from && minutes < to;
    }

    private <T> XYChart.Series<String, Number> series(
            String title, List<T> bars, Function<T, String> name, ToLongFunction<T> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(texts.get(title));
        bars.forEach(bar ->
                series.getData().add(new XYChart.Data<>(name.apply(bar), count.applyAsLong(bar))));
        return series;
    }

    private NumberAxis counts(String label) {
        NumberAxis axis = new NumberAxis();
        axis.setLabel(texts.get(label));
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new WholeNumbers());
        return axis;
    }

    private void dress(XYChart<String, Number> chart, String id, String title) {
        chart.setId(id);
        chart.setTitle(texts.get(title));
        chart.setAccessibleText(texts.get(title));
        chart.setAnimated(false);
        chart.getXAxis().setAnimated(false);
        chart.getYAxis().setAnimated(false);
        chart.getStyleClass().add("dashboard-chart");
    }

    /// There are no halves of letters: ticks between whole numbers stay without words.
    private static final class WholeNumbers extends StringConverter<Number> {

        @Override
        public String toString(Number number) {
            double value = number.doubleValue();
            return value == Math.rint(value) ? "%,.0f".formatted(value) : "";
        }

        @Override
        public Number fromString(String words) {
            throw new UnsupportedOperationException("an axis is not typed into");
        }
    }
}
