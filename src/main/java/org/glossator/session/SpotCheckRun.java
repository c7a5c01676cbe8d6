package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.glossator.mark.Suggestion;
import org.glossator.quality.sample.AcceptancePlan;
import org.glossator.quality.sample.Allocation;
import org.glossator.quality.sample.Draw;
import org.glossator.quality.sample.SampleEstimate;
import org.glossator.quality.sample.SampleSize;
import org.glossator.quality.sample.StratumResult;
import org.glossator.session.SpotCheck.Outcome;
import org.glossator.store.ScannedLetter;

/// One spot check: letters are gone through once to count the strata, and once to draw.
final class SpotCheckRun {

    private final SampleOrder order;
    private final SortedMap<String, Long> lots = new TreeMap<>();
    private final List<SpotCheck.Item> items = new ArrayList<>();

    SpotCheckRun(SampleOrder order) {
        this.order = order;
    }

    /// @param letters goes through all letters
    SpotCheck run(Consumer<Consumer<ScannedLetter>> letters) {
        letters.accept(
                letter -> wanted(letter).forEach(s -> lots.merge(stratum(s), 1L, Long::sum)));
        long lot = lots.values().stream().mapToLong(Long::longValue).sum();
        if (lot == 0) {
            throw new CannotMeasure("there is nothing to draw a sample from");
        }
        Optional<AcceptancePlan> plan = plan(lot);
        Draw draw = new Draw(lots, parts(lot, plan), order.seed());
        letters.accept(letter -> draw(letter, draw));
        return result(lot, plan);
    }

    private void draw(ScannedLetter letter, Draw draw) {
        Function<Suggestion, SuggestionFate> fates =
                SuggestionFate.in(letter.layers().getFirst().marks());
        for (Suggestion suggestion : wanted(letter)) {
            String stratum = stratum(suggestion);
            if (draw.takes(stratum)) {
                items.add(
                        new SpotCheck.Item(
                                letter.id(),
                                letter.name(),
                                suggestion,
                                stratum,
                                outcome(fates.apply(suggestion))));
            }
        }
    }

    private Optional<AcceptancePlan> plan(long lot) {
        if (!(order.size() instanceof SampleOrder.Acceptance(AcceptancePlan.Demand demand))) {
            return Optional.empty();
        }
        Optional<AcceptancePlan> plan =
                lot > Integer.MAX_VALUE
                        ? AcceptancePlan.ofLarge(demand)
                        : AcceptancePlan.of((int) lot, demand);
        if (plan.isEmpty()) {
            throw new CannotMeasure(
                    "no sample of a lot of %,d tells so close qualities apart".formatted(lot));
        }
        return plan;
    }

    private SortedMap<String, Long> parts(long lot, Optional<AcceptancePlan> plan) {
        long size =
                switch (order.size()) {
                    case SampleOrder.Fixed(long count, double _) -> count;
                    case SampleOrder.HalfWidth(double half, double expected, double _) ->
                            SampleSize.forHalfWidth(lot, half, expected, order.level());
                    case SampleOrder.Acceptance _ -> plan.map(AcceptancePlan::size).orElseThrow();
                };
        try {
            return Allocation.of(lots, size);
        } catch (IllegalArgumentException e) {
            throw new CannotMeasure(String.valueOf(e.getMessage()));
        }
    }

    private SpotCheck result(long lot, Optional<AcceptancePlan> plan) {
        List<StratumResult> strata = new ArrayList<>();
        lots.forEach((name, of) ->
                strata.add(
                        new StratumResult(
                                name,
                                of,
                                count(name, Outcome.RIGHT) + count(name, Outcome.WRONG),
                                count(name, Outcome.RIGHT))));
        long checked = strata.stream().mapToLong(StratumResult::checked).sum();
        Optional<SampleEstimate> estimate =
                checked == 0
                        ? Optional.empty()
                        : Optional.of(SampleEstimate.of(strata, order.level()));
        SortedMap<String, Long> wrong = new TreeMap<>();
        items.stream()
                .filter(item -> item.outcome() == Outcome.WRONG)
                .forEach(item -> wrong.merge(item.suggestion().rule(), 1L, Long::sum));
        return new SpotCheck(
                lot,
                List.copyOf(items),
                plan,
                strata,
                estimate,
                checked == items.size() ? estimate.map(e -> accepts(e, plan)) : Optional.empty(),
                wrong);
    }

    private boolean accepts(SampleEstimate estimate, Optional<AcceptancePlan> plan) {
        return switch (order.size()) {
            case SampleOrder.Fixed(long _, double accept) -> estimate.showsAtLeast(accept);
            case SampleOrder.HalfWidth(double _, double _, double accept) ->
                    estimate.showsAtLeast(accept);
            case SampleOrder.Acceptance _ -> plan.orElseThrow().accepts(wrong());
        };
    }

    private int wrong() {
        return (int) items.stream().filter(item -> item.outcome() == Outcome.WRONG).count();
    }

    private long count(String stratum, Outcome outcome) {
        return items.stream()
                .filter(item -> item.stratum().equals(stratum) && item.outcome() == outcome)
                .count();
    }

    private List<Suggestion> wanted(ScannedLetter letter) {
        String label = order.label();
        List<Suggestion> all = letter.layers().getFirst().marks().suggestions();
        return label == null
                ? all
                : all.stream().filter(suggestion -> suggestion.label().equals(label)).toList();
    }

    private String stratum(Suggestion suggestion) {
        return switch (order.by()) {
            case LABEL -> suggestion.label();
            case RULE -> suggestion.rule();
            case CONFIDENCE -> {
                int tenth = Math.clamp((int) (suggestion.confidence() * 10), 0, 9);
                yield String.format(Locale.ROOT, "%.1f-%.1f", tenth / 10.0, (tenth + 1) / 10.0);
            }
        };
    }

    private static Outcome outcome(SuggestionFate fate) {
        return switch (fate) {
            case UNDECIDED -> Outcome.UNCHECKED;
            case ACCEPTED -> Outcome.RIGHT;
            case CORRECTED, REJECTED -> Outcome.WRONG;
        };
    }
}
