package org.glossator.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;

/// The largest one-to-one matching of gold spans with predicted spans that overlap them: augmenting
/// paths in a bipartite graph (Berge 1957; see Ahuja, Magnanti, Orlin, *Network Flows*, ch. 12).
/// Its size does not depend on the order of the spans.
final class OverlapMatching {

    private static final int FREE = -1;

    private final List<Span> gold;
    private final List<Span> predicted;
    private List<int[]> overlapping = List.of();
    private final int[] goldOf;
    private final int[] predictedOf;

    OverlapMatching(List<Span> gold, List<Span> predicted) {
        this.gold = sorted(gold);
        this.predicted = sorted(predicted);
        goldOf = new int[predicted.size()];
        predictedOf = new int[gold.size()];
    }

    /// The number of pairs.
    int size() {
        return areApart(gold) && areApart(predicted) ? sizeInTurn() : sizeByPaths();
    }

    /// Where no two spans of one side overlap, whoever comes first may as well have each other:
    /// what else the one overlaps, the other does not reach.
    private int sizeInTurn() {
        int pairs = 0;
        int g = 0;
        int p = 0;
        while (g < gold.size() && p < predicted.size()) {
            if (gold.get(g).overlaps(predicted.get(p))) {
                pairs++;
                g++;
                p++;
            } else if (gold.get(g).end() <= predicted.get(p).start()) {
                g++;
            } else {
                p++;
            }
        }
        return pairs;
    }

    private int sizeByPaths() {
        overlapping = overlapping(gold, predicted);
        Arrays.fill(goldOf, FREE);
        Arrays.fill(predictedOf, FREE);
        int pairs = 0;
        for (int one = 0; one < predictedOf.length; one++) {
            if (augmentFrom(one)) {
                pairs++;
            }
        }
        return pairs;
    }

    private static List<Span> sorted(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        return sorted;
    }

    private static boolean areApart(List<Span> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).end() > sorted.get(i).start()) {
                return false;
            }
        }
        return true;
    }

    /// Looks, breadth first, for a way from this gold span to a predicted one that is free, along
    /// which each pair on the way changes its partner.
    private boolean augmentFrom(int start) {
        Map<Integer, Integer> reachedFrom = new HashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            int gold = waiting.remove();
            for (int predicted : overlapping.get(gold)) {
                if (reachedFrom.putIfAbsent(predicted, gold) != null) {
                    continue;
                }
                if (goldOf[predicted] == FREE) {
                    pairUp(predicted, reachedFrom);
                    return true;
                }
                waiting.add(goldOf[predicted]);
            }
        }
        return false;
    }

    private void pairUp(int last, Map<Integer, Integer> reachedFrom) {
        int predicted = last;
        while (predicted != FREE) {
            int gold = reachedFrom.get(predicted);
            int before = predictedOf[gold];
            predictedOf[gold] = predicted;
            goldOf[predicted] = gold;
            predicted = before;
        }
    }

    /// For each gold span the places of the predicted ones that overlap it.
    private static List<int[]> overlapping(List<Span> gold, List<Span> predicted) {
        int longest = predicted.stream().mapToInt(Span::length).max().orElse(0);
        List<int[]> all = new ArrayList<>(gold.size());
        for (Span span : gold) {
            // None that starts further in front than the longest one reaches this span.
            int from = firstStartingAt(predicted, span.start() - longest);
            List<Integer> found = new ArrayList<>();
            for (int i = from; i < predicted.size(); i++) {
                if (predicted.get(i).start() >= span.end()) {
                    break;
                }
                if (predicted.get(i).overlaps(span)) {
                    found.add(i);
                }
            }
            // The same place first: most pairs are found at once.
            found.sort(Comparator.comparing(i -> !predicted.get(i).equals(span)));
            all.add(found.stream().mapToInt(Integer::intValue).toArray());
        }
        return all;
    }

    private static int firstStartingAt(List<Span> spans, int start) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
