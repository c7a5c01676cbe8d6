package org.glossator.export.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which letters belong together, by union and find: the first letter of a group stands for it.
final class Groups {

    private final int[] first;
    private final boolean[] similar;
    private final boolean[] sameCase;

    Groups(int letters) {
        first = new int[letters];
        similar = new boolean[letters];
        sameCase = new boolean[letters];
        Arrays.setAll(first, letter -> letter);
    }

    /// The first letter of the letter's group.
    int of(int letter) {
        int root = letter;
        while (first[root] != root) {
            root = first[root];
        }
        int at = letter;
        while (first[at] != root) {
            int next = first[at];
            first[at] = root;
            at = next;
        }
        return root;
    }

    boolean together(int one, int other) {
        return of(one) == of(other);
    }

    void joinSimilar(int one, int other) {
        similar[join(one, other)] = true;
    }

    void joinOfOneCase(int one, int other) {
        sameCase[join(one, other)] = true;
    }

    private int join(int one, int other) {
        int a = of(one);
        int b = of(other);
        int root = Math.min(a, b);
        int joined = Math.max(a, b);
        first[joined] = root;
        similar[root] |= similar[joined];
        sameCase[root] |= sameCase[joined];
        return root;
    }

    /// @param letters by their numbers, ascending
    /// @param similar whether some are near-duplicates
    /// @param sameCase whether some are of one case
    record Group(List<Integer> letters, boolean similar, boolean sameCase) {

        int size() {
            return letters.size();
        }

        Group only(Set<Integer> some) {
            List<Integer> left = letters.stream().filter(some::contains).toList();
            return new Group(left, similar, sameCase);
        }
    }

    /// All groups, in the order of their first letters.
    List<Group> all() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int letter = 0; letter < first.length; letter++) {
            members.computeIfAbsent(of(letter), _ -> new ArrayList<>()).add(letter);
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((root, letters) ->
                groups.add(new Group(List.copyOf(letters), similar[root], sameCase[root])));
        return groups;
    }
}
