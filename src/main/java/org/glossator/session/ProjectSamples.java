package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;
import org.glossator.quality.sample.Allocation;
import org.glossator.quality.sample.Draw;
import org.glossator.quality.sample.StratumResult;
import org.glossator.quality.sample.Windows;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.Sample;
import org.glossator.store.Samples;
import org.glossator.store.ScannedLetter;

/// Spot checks that are kept: what was drawn stays drawn, whatever letters come in, and each
/// reviewer goes on where they were. A verdict is about the item and changes no mark.
///
/// The methods block; not for the window's thread.
public final class ProjectSamples {

    private static final int LONGEST_NAME = 200;
    private static final String ALL = "all";

    private final ProjectStore store;
    private final Samples samples;
    private final Reviewer reviewer;
    private final Workers workers;
    private final LettersRead letters;

    ProjectSamples(Reviewer reviewer, Workers workers, LettersRead letters) {
        this.store = letters.store();
        this.samples = store.teamwork().samples();
        this.reviewer = reviewer;
        this.workers = workers;
        this.letters = letters;
    }

    /// All of them, the oldest first.
    public List<Sample> all() {
        return samples.all();
    }

    /// How many items of it each reviewer has judged.
    public Map<String, Integer> judged(Sample sample) {
        return samples.judged(sample);
    }

    /// Opens a sample once every edit made so far is on disk.
    ///
    /// @throws CannotMeasure if there is none of the name
    public OpenSample open(String name) {
        return workers.writeNow(() -> new OpenSample(named(name), store, reviewer, workers));
    }

    /// Deletes a sample with all verdicts on it.
    ///
    /// @throws CannotMeasure if there is none of the name
    public void delete(String name) {
        workers.writeNow(() -> {
            samples.delete(named(name));
            return name;
        });
    }

    /// Draws a sample of suggested spans and keeps it.
    ///
    /// @throws CannotMeasure if it cannot be drawn, or there is one of the name
    /// @throws CancellationException if it was stopped; nothing is kept then
    public OpenSample draw(String name, SampleOrder order, Progress progress) {
        checkName(name);
        SpotCheck drawn =
                new SpotCheckRun(order)
                        .run(visit -> letters.forEach(List.of(reviewer), progress, visit));
        List<Sample.Item> items = new ArrayList<>();
        for (SpotCheck.Item item : drawn.items()) {
            Suggestion suggestion = item.suggestion();
            items.add(
                    new Sample.Item(
                            items.size(),
                            item.letter(),
                            suggestion.id(),
                            suggestion.span(),
                            suggestion.label(),
                            suggestion.rule(),
                            item.stratum()));
        }
        SortedMap<String, Long> lots = new TreeMap<>();
        for (StratumResult stratum : drawn.strata()) {
            lots.put(stratum.name(), stratum.lot());
        }
        String plan = SamplePlan.of(order, drawn).encode();
        return keep(name, Sample.Kind.SPANS, plan, order.seed(), lots, items);
    }

    /// Draws a sample of windows without suggestions and keeps it.
    ///
    /// @throws CannotMeasure if it cannot be drawn, or there is one of the name
    /// @throws CancellationException if it was stopped; nothing is kept then
    public OpenSample draw(String name, WindowOrder order, Progress progress) {
        checkName(name);
        long[] counted = new long[2];
        forEachWindow(
                order,
                progress,
                (letter, windows) -> {
                    counted[0] += windows.size();
                    counted[1] += taken(letter, order).size();
                });
        if (counted[0] == 0) {
            throw new CannotMeasure("there is no text without suggestions");
        }
        SortedMap<String, Long> lots = new TreeMap<>(Map.of(ALL, counted[0]));
        SortedMap<String, Long> parts;
        try {
            parts = Allocation.of(lots, order.count());
        } catch (IllegalArgumentException e) {
            throw new CannotMeasure(String.valueOf(e.getMessage()));
        }
        Draw draw = new Draw(lots, parts, order.seed());
        List<Sample.Item> items = new ArrayList<>();
        forEachWindow(
                order,
                progress,
                (letter, windows) ->
                        windows.stream()
                                .filter(_ -> draw.takes(ALL))
                                .forEach(window ->
                                        items.add(
                                                new Sample.Item(
                                                        items.size(),
                                                        letter.id(),
                                                        null,
                                                        window,
                                                        "",
                                                        "",
                                                        ALL))));
        String plan = SamplePlan.of(order, counted[1]).encode();
        return keep(name, Sample.Kind.WINDOWS, plan, order.seed(), lots, items);
    }

    private void forEachWindow(
            WindowOrder order, Progress progress, BiConsumer<ScannedLetter, List<Span>> visit) {
        letters.forEach(
                List.of(reviewer),
                progress,
                letter ->
                        visit.accept(
                                letter,
                                Windows.of(letter.text(), taken(letter, order), order.length())));
    }

    private static List<Span> taken(ScannedLetter letter, WindowOrder order) {
        return letter.layers().getFirst().marks().suggestions().stream()
                .filter(one -> order.label() == null || one.label().equals(order.label()))
                .map(Suggestion::span)
                .toList();
    }

    private OpenSample keep(
            String name,
            Sample.Kind kind,
            String plan,
            long seed,
            SortedMap<String, Long> lots,
            List<Sample.Item> items) {
        return workers.writeNow(() -> {
            checkName(name);
            Sample sample = samples.add(name.strip(), reviewer, kind, plan, seed, lots, items);
            return new OpenSample(sample, store, reviewer, workers);
        });
    }

    private void checkName(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new CannotMeasure("a sample needs a name of 1 to 200 characters");
        }
        if (all().stream().anyMatch(sample -> sample.name().equals(name.strip()))) {
            throw new CannotMeasure("there is a sample “" + name.strip() + "” already");
        }
    }

    private Sample named(String name) {
        return all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("there is no sample “" + name + "”"));
    }
}
