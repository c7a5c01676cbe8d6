package org.glossator.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.Sample;
import org.glossator.store.Samples;

/// A kept sample on a reviewer's desk: what was drawn, and what this reviewer says of it. What
/// others say of it is not to be had here.
///
/// Used from one thread, like an [OpenLetter]: a verdict counts when the call returns and is on
/// disk when the returned future completes.
public final class OpenSample {

    private final Sample sample;
    private final SamplePlan plan;
    private final List<Sample.Item> items;
    private final Map<Integer, Sample.Verdict> verdicts = new TreeMap<>();
    private final Samples store;
    private final Reviewer reviewer;
    private final Workers workers;

    OpenSample(Sample sample, ProjectStore store, Reviewer reviewer, Workers workers) {
        this.sample = sample;
        this.plan = SamplePlan.decode(sample.plan());
        this.store = store.teamwork().samples();
        this.reviewer = reviewer;
        this.workers = workers;
        this.items = this.store.items(sample);
        this.store
                .verdicts(sample, reviewer)
                .forEach(verdict -> verdicts.put(verdict.place(), verdict));
    }

    public Sample sample() {
        return sample;
    }

    public SamplePlan plan() {
        return plan;
    }

    /// What was drawn, in the order of the letters.
    public List<Sample.Item> items() {
        return items;
    }

    /// What this reviewer says of an item.
    public Optional<Sample.Verdict> verdict(Sample.Item item) {
        return Optional.ofNullable(verdicts.get(item.place()));
    }

    /// The first item from this place on, and then from the beginning, that has no verdict yet.
    public Optional<Sample.Item> nextOpen(int place) {
        return items.stream()
                .filter(item -> item.place() >= place && verdict(item).isEmpty())
                .findFirst()
                .or(() -> items.stream().filter(item -> verdict(item).isEmpty()).findFirst());
    }

    /// Judges a span; an earlier verdict on it is replaced.
    ///
    /// @throws IllegalArgumentException if it is a window
    public CompletableFuture<Sample.Verdict> judge(Sample.Item item, Sample.Answer answer) {
        if (sample.kind() != Sample.Kind.SPANS) {
            throw new IllegalArgumentException("of a window the misses are told");
        }
        return note(item, answer, 0);
    }

    /// Says how many spans begin in a window that nobody suggested.
    ///
    /// @throws IllegalArgumentException if it is no window, or the number is below 0
    public CompletableFuture<Sample.Verdict> count(Sample.Item item, int misses) {
        if (sample.kind() != Sample.Kind.WINDOWS || misses < 0) {
            throw new IllegalArgumentException("misses are of windows, and 0 or more");
        }
        return note(item, misses == 0 ? Sample.Answer.YES : Sample.Answer.NO, misses);
    }

    /// Takes a verdict back.
    public CompletableFuture<Sample.Item> takeBack(Sample.Item item) {
        verdicts.remove(item.place());
        return workers.write(() -> {
            store.takeBack(sample, reviewer, item.place());
            return item;
        });
    }

    /// What the verdicts come to so far.
    public SampleResult result() {
        return new SampleTally(sample, plan, items).of(verdicts);
    }

    private CompletableFuture<Sample.Verdict> note(
            Sample.Item item, Sample.Answer answer, int misses) {
        if (item.place() >= items.size() || !items.get(item.place()).equals(item)) {
            throw new IllegalArgumentException("there is no such item in the sample");
        }
        verdicts.put(item.place(), new Sample.Verdict(item.place(), answer, misses, Instant.EPOCH));
        return workers.write(() -> store.judge(sample, reviewer, item.place(), answer, misses));
    }
}
