package org.glossator.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.store.Round;

/// Deals letters out. The same seed deals the same letters to the same reviewers. Nobody gets more
/// than two letters more than another, and each pair of reviewers shares alike many, as near as
/// whole letters allow.
record Deal(Round.Plan plan, long seed) {

    /// @param reviewers at least one; of a plan that gives a letter to two, at least two
    /// @return who gets each letter, in the order of the letters
    <L, R> Map<L, List<R>> out(List<L> letters, List<R> reviewers) {
        List<Integer> shuffled = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            shuffled.add(i);
        }
        Collections.shuffle(shuffled, new Random(seed));
        int[] turn = new int[letters.size()];
        for (int i = 0; i < turn.length; i++) {
            turn[shuffled.get(i)] = i;
        }
        long twice = Math.round(plan.share() * letters.size());
        Map<L, List<R>> dealt = new LinkedHashMap<>();
        for (int i = 0; i < turn.length; i++) {
            dealt.put(letters.get(i), of(turn[i], twice, reviewers));
        }
        return dealt;
    }

    private <R> List<R> of(int turn, long twice, List<R> reviewers) {
        int all = reviewers.size();
        R first = reviewers.get(turn % all);
        return switch (plan.kind()) {
            case ALL -> List.copyOf(reviewers);
            case SPLIT -> List.of(first);
            case OVERLAP -> {
                if (turn >= twice) {
                    yield List.of(first);
                }
                // In each turn around the table the second is one place further away.
                int away = 1 + turn / all % (all - 1);
                yield List.of(first, reviewers.get((turn + away) % all));
            }
        };
    }
}
