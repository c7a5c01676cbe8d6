package org.glossator.quality.agreement;

import java.util.Arrays;
import java.util.List;
import org.glossator.letter.Span;

/// What Krippendorff's alpha for unitising is made of, for one label: the observed disagreement,
/// and the lengths of units and of the gaps between them, from which the expected one follows.
final class UnitTally {

    private double observed;
    private long length;
    private int[] units = new int[8];
    private int unitCount;
    private int[] gaps = new int[16];
    private int gapCount;

    /// Adds a letter.
    ///
    /// @param length the letter's length in code units
    /// @param layers each reviewer's spans of the label: in order, none overlapping another
    void add(int letterLength, List<List<Span>> layers) {
        length += letterLength;
        for (int i = 0; i < layers.size(); i++) {
            addLengths(letterLength, layers.get(i));
            for (int j = 0; j < layers.size(); j++) {
                if (j != i) {
                    observed += disagreement(layers.get(i), layers.get(j));
                }
            }
        }
    }

    /// Adds another tally of the label.
    void add(UnitTally other) {
        observed += other.observed;
        length += other.length;
        units = joined(units, unitCount, other.units, other.unitCount);
        unitCount += other.unitCount;
        gaps = joined(gaps, gapCount, other.gaps, other.gapCount);
        gapCount += other.gapCount;
    }

    private static int[] joined(int[] to, int count, int[] from, int more) {
        int[] room =
                count + more <= to.length
                        ? to
                        : Arrays.copyOf(to, Math.max(2 * to.length, count + more));
        System.arraycopy(from, 0, room, count, more);
        return room;
    }

    /// The sum over the pairs of sections that one reviewer and the other have, a pair counted from
    /// the one side: the distances of the ends of two units that overlap, each squared and halved,
    /// since the pair is met from both sides; the squared length of a unit that lies in a gap.
    private static double disagreement(List<Span> own, List<Span> others) {
        double sum = 0;
        int from = 0;
        for (Span unit : own) {
            while (from < others.size() && others.get(from).end() <= unit.start()) {
                from++;
            }
            boolean alone = true;
            for (int k = from; k < others.size() && others.get(k).start() < unit.end(); k++) {
                double starts = unit.start() - others.get(k).start();
                double ends = unit.end() - others.get(k).end();
                sum += (starts * starts + ends * ends) / 2;
                alone = false;
            }
            if (alone) {
                sum += (double) unit.length() * unit.length();
            }
        }
        return sum;
    }

    private void addLengths(int letterLength, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() > end) {
                addGap(span.start() - end);
            }
            if (unitCount == units.length) {
                units = Arrays.copyOf(units, unitCount * 2);
            }
            units[unitCount++] = span.length();
            end = span.end();
        }
        if (letterLength > end) {
            addGap(letterLength - end);
        }
    }

    private void addGap(int gap) {
        if (gapCount == gaps.length) {
            gaps = Arrays.copyOf(gaps, gapCount * 2);
        }
        gaps[gapCount++] = gap;
    }

    /// The sum of the squared distances, each pair of reviewers counted once.
    double observed() {
        return observed;
    }

    long length() {
        return length;
    }

    /// The lengths of all units, sorted.
    int[] units() {
        int[] sorted = Arrays.copyOf(units, unitCount);
        Arrays.sort(sorted);
        return sorted;
    }

    /// For each of these lengths in how many places of how many gaps a unit of it would lie.
    ///
    /// @param lengths ascending
    double[] room(int[] lengths) {
        int[] sorted = Arrays.copyOf(gaps, gapCount);
        Arrays.sort(sorted);
        double[] room = new double[lengths.length];
        double sum = 0;
        int at = gapCount;
        for (int i = lengths.length - 1; i >= 0; i--) {
            while (at > 0 && sorted[at - 1] >= lengths[i]) {
                sum += sorted[--at];
            }
            room[i] = sum - (gapCount - at) * (lengths[i] - 1.0);
        }
        return room;
    }
}
