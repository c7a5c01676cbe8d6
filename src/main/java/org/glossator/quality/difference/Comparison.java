package org.glossator.quality.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.glossator.letter.Span;
import org.glossator.quality.LabelledSpan;

/// Two reviewers' marks of one letter, each put beside the one that it belongs to.
///
/// Spans are paired one to one, the best match first, whatever their position in a stack: those of
/// the same place and label, then of the same place, then those that overlap, of one label before
/// those of two, by how much they share (the code units in both of those in either). Spans of two
/// labels belong together only if they share at least half. What is left is missing at the other.
public final class Comparison {

    private static final double SHARED_BY_TWO_LABELS = 0.5;

    private Comparison() {}

    /// @return in reading order
    public static List<Pairing<LabelledSpan>> of(
            List<LabelledSpan> left, List<LabelledSpan> right) {
        return of(left, right, Function.identity());
    }

    /// @param said what of a mark is compared
    /// @return in reading order
    public static <T> List<Pairing<T>> of(
            List<T> left, List<T> right, Function<T, LabelledSpan> said) {
        return new Matching<>(left, right, said).pairings();
    }

    private record Entry<T>(T mark, LabelledSpan said, int place) {}

    private record Candidate(int left, int right, boolean sameLabel, double shared) {
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparing(Candidate::sameLabel)
                        .thenComparing(Candidate::shared)
                        .reversed()
                        .thenComparing(Candidate::left)
                        .thenComparing(Candidate::right);
    }

    private record Key(Span span, String label) {}

    private static final class Matching<T> {

        private final List<Entry<T>> left;
        private final List<Entry<T>> right;
        private final int[] partner;
        private final boolean[] taken;

        Matching(List<T> left, List<T> right, Function<T, LabelledSpan> said) {
            this.left = sorted(left, said);
            this.right = sorted(right, said);
            partner = new int[left.size()];
            Arrays.fill(partner, -1);
            taken = new boolean[right.size()];
        }

        List<Pairing<T>> pairings() {
            pairEqual(entry -> new Key(entry.said().span(), entry.said().label()));
            pairEqual(entry -> new Key(entry.said().span(), ""));
            pairOverlapping();
            List<Pairing<T>> all = new ArrayList<>(left.size());
            List<Span> at = new ArrayList<>(left.size());
            for (Entry<T> entry : left) {
                int other = partner[entry.place()];
                all.add(
                        other < 0
                                ? new Pairing.OnlyLeft<>(entry.mark())
                                : both(entry, right.get(other)));
                at.add(entry.said().span());
            }
            return withOnlyRight(all, at);
        }

        private List<Pairing<T>> withOnlyRight(List<Pairing<T>> fromLeft, List<Span> at) {
            List<Pairing<T>> all = new ArrayList<>(fromLeft.size());
            int next = 0;
            for (Entry<T> entry : right) {
                if (!taken[entry.place()]) {
                    while (next < at.size() && at.get(next).compareTo(entry.said().span()) <= 0) {
                        all.add(fromLeft.get(next++));
                    }
                    all.add(new Pairing.OnlyRight<>(entry.mark()));
                }
            }
            all.addAll(fromLeft.subList(next, fromLeft.size()));
            return all;
        }

        private void pairEqual(Function<Entry<T>, Key> key) {
            Map<Key, Deque<Entry<T>>> free = new HashMap<>();
            for (Entry<T> entry : right) {
                if (!taken[entry.place()]) {
                    free.computeIfAbsent(key.apply(entry), _ -> new ArrayDeque<>(1)).add(entry);
                }
            }
            if (free.isEmpty()) {
                return;
            }
            for (Entry<T> entry : left) {
                if (partner[entry.place()] < 0) {
                    Deque<Entry<T>> there = free.get(key.apply(entry));
                    if (there != null && !there.isEmpty()) {
                        pair(entry.place(), there.remove().place());
                    }
                }
            }
        }

        private void pairOverlapping() {
            List<Entry<T>> free = right.stream().filter(e -> !taken[e.place()]).toList();
            int longest = free.stream().mapToInt(e -> e.said().span().length()).max().orElse(0);
            List<Candidate> candidates = new ArrayList<>();
            int from = 0;
            for (Entry<T> entry : left) {
                if (partner[entry.place()] < 0) {
                    Span span = entry.said().span();
                    // None that starts further in front than the longest reaches this span.
                    while (from < free.size()
                            && free.get(from).said().span().start() < span.start() - longest) {
                        from++;
                    }
                    addCandidates(entry, free.subList(from, free.size()), candidates);
                }
            }
            candidates.sort(Candidate.BEST_FIRST);
            for (Candidate candidate : candidates) {
                if (partner[candidate.left()] < 0 && !taken[candidate.right()]) {
                    pair(candidate.left(), candidate.right());
                }
            }
        }

        private void addCandidates(Entry<T> entry, List<Entry<T>> free, List<Candidate> all) {
            Span span = entry.said().span();
            for (Entry<T> other : free) {
                Span there = other.said().span();
                if (there.start() >= span.end()) {
                    return;
                }
                if (there.overlaps(span)) {
                    boolean sameLabel = entry.said().label().equals(other.said().label());
                    double shared = shared(span, there);
                    if (sameLabel || shared >= SHARED_BY_TWO_LABELS) {
                        all.add(new Candidate(entry.place(), other.place(), sameLabel, shared));
                    }
                }
            }
        }

        private void pair(int leftPlace, int rightPlace) {
            partner[leftPlace] = rightPlace;
            taken[rightPlace] = true;
        }

        private static <T> List<Entry<T>> sorted(List<T> marks, Function<T, LabelledSpan> said) {
            List<Entry<T>> entries = new ArrayList<>(marks.size());
            marks.forEach(mark -> entries.add(new Entry<>(mark, said.apply(mark), 0)));
            entries.sort(
                    Comparator.comparing((Entry<T> e) -> e.said().span())
                            .thenComparing(e -> e.said().label()));
            for (int i = 0; i < entries.size(); i++) {
                entries.set(i, new Entry<>(entries.get(i).mark(), entries.get(i).said(), i));
            }
            return entries;
        }

        private static <T> Pairing<T> both(Entry<T> left, Entry<T> right) {
            return new Pairing.Both<>(left.mark(), right.mark(), kinds(left.said(), right.said()));
        }
    }

    private static double shared(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return (double) both / (one.length() + other.length() - both);
    }

    /// What two spans that belong together differ in. Attributes are compared within a label only.
    static Set<DifferenceKind> kinds(LabelledSpan left, LabelledSpan right) {
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        if (!left.span().equals(right.span())) {
            kinds.add(DifferenceKind.BOUNDARY);
        }
        if (!left.label().equals(right.label())) {
            kinds.add(DifferenceKind.LABEL);
        } else if (!left.attributes().equals(right.attributes())) {
            kinds.add(DifferenceKind.ATTRIBUTE);
        }
        return kinds;
    }
}
