package org.glossator.export.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.letter.Letter;

/// Finds the letters that belong together: near-duplicates, and those of one case.
///
/// Whether two letters do is decided by them and the letters that came in before the later of them,
/// never by what comes after. So letters that are added leave all that was decided as it is, and
/// can only join groups. For that, what is boilerplate is found anew when the project has grown to
/// four times what it was, among the letters that there were then.
final class Grouping {

    private static final int FIRST_STAGE = 16;
    private static final int GROWTH = 4;

    /// Three standard errors of the estimate: within it of the threshold the sets themselves are
    /// compared.
    private static final double UNSURE = 0.1;

    private final LettersInOrder letters;
    private final double similar;
    private final Groups groups;

    private Grouping(LettersInOrder letters, double similar) {
        this.letters = letters;
        this.similar = similar;
        this.groups = new Groups(letters.size());
    }

    /// @param similar the Jaccard index at which two letters are near-duplicates, more than 0.5
    static Groups of(LettersInOrder letters, double similar) {
        Grouping grouping = new Grouping(letters, similar);
        grouping.joinCases();
        int from = 0;
        int to = FIRST_STAGE;
        while (from < letters.size()) {
            grouping.joinSimilar(from, Math.min(to, letters.size()));
            from = to;
            to *= GROWTH;
        }
        return grouping.groups;
    }

    /// What is boilerplate for the letters that came in last.
    static Boilerplate boilerplate(LettersInOrder letters) {
        int stage = 0;
        int next = FIRST_STAGE;
        while (next < letters.size()) {
            stage = next;
            next *= GROWTH;
        }
        return boilerplate(letters, stage);
    }

    private static Boilerplate boilerplate(LettersInOrder letters, int stage) {
        return stage == 0 ? Boilerplate.NONE : Boilerplate.ofFirst(stage, letters::shingles);
    }

    private void joinCases() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.letter(i);
            for (String number : CaseNumbers.of(letter)) {
                Integer earlier = first.putIfAbsent(number, i);
                if (earlier != null) {
                    groups.joinOfOneCase(earlier, i);
                }
            }
        }
    }

    private void joinSimilar(int from, int to) {
        Boilerplate boilerplate = boilerplate(letters, from);
        List<int[]> signatures = new ArrayList<>();
        for (int i = 0; i < to; i++) {
            signatures.add(MinHash.signature(boilerplate.without(letters.shingles(i))));
        }
        SimilarPairs.atLeast(Math.max(0.5 + 1.0 / MinHash.PLACES, similar - UNSURE))
                .visit(signatures, from, new Joining(boilerplate));
    }

    private final class Joining implements SimilarPairs.Visitor {
        private final Boilerplate boilerplate;
        private final Set<Long> refused = new HashSet<>();

        Joining(Boilerplate boilerplate) {
            this.boilerplate = boilerplate;
        }

        @Override
        public boolean asks(int earlier, int later) {
            return !groups.together(earlier, later) && !refused.contains(pair(earlier, later));
        }

        @Override
        public void found(int earlier, int later, double estimate) {
            if (estimate >= similar + UNSURE || jaccard(earlier, later) >= similar) {
                groups.joinSimilar(earlier, later);
            } else {
                refused.add(pair(earlier, later));
            }
        }

        private double jaccard(int one, int other) {
            return Shingles.jaccard(
                    boilerplate.without(letters.shingles(one)),
                    boilerplate.without(letters.shingles(other)));
        }

        private long pair(int earlier, int later) {
            return (long) earlier << 32 | later;
        }
    }
}
