package org.glossator.quality.run;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Pairing;

/// Which label was predicted for which. Spans are paired by
/// [org.glossator.quality.difference.Comparison]: boundaries need not be the same.
///
/// @param counts how often each pair of labels occurs
public record Confusion(SortedMap<Cell, Long> counts) {

    /// What stands for the gold of a span that should not be there, and for the prediction of one
    /// that was missed.
    public static final String NOTHING = "";

    /// @param gold [#NOTHING] for what is spurious
    /// @param predicted [#NOTHING] for what was missed
    public record Cell(String gold, String predicted) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::gold).thenComparing(Cell::predicted);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    public Confusion {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /// @param pairings gold at the left, predictions at the right
    static void add(List<Pairing<LabelledSpan>> pairings, SortedMap<Cell, Long> counts) {
        for (Pairing<LabelledSpan> pairing : pairings) {
            Cell cell =
                    switch (pairing) {
                        case Pairing.Both<LabelledSpan> both ->
                                new Cell(both.left().label(), both.right().label());
                        case Pairing.OnlyLeft<LabelledSpan> only ->
                                new Cell(only.left().label(), NOTHING);
                        case Pairing.OnlyRight<LabelledSpan> only ->
                                new Cell(NOTHING, only.right().label());
                    };
            counts.merge(cell, 1L, Long::sum);
        }
    }
}
