package org.glossator.export.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.glossator.letter.Digest;

/// The sides of a project's letters.
///
/// Which side a letter is on depends on the first letter of its group and the seed, and on nothing
/// else. So it stays there when letters are added, edited or left out. It changes only when a
/// letter comes in that is like letters of two groups: then they become one, on the side of the
/// earlier, for near-duplicates are never on two sides. Labels have no say, since they change with
/// every edit; where no seed is given, the one is taken that gives each side its part of every
/// label as nearly as groups allow, and [#plan] names it, so that it can be given the next time.
public final class Split {

    /// Seeds that are tried where none is given.
    public static final int SEEDS_TRIED = SeedSearch.TRIED;

    private static final int LARGEST = 10;

    private final SplitPlan plan;
    private final Groups groups;
    private final Map<Integer, Digest> digests;
    private final List<Side> sides;
    private final SplitReport report;

    private Split(
            SplitPlan plan,
            Groups groups,
            Map<Integer, Digest> digests,
            List<Side> sides,
            SplitReport report) {
        this.plan = plan;
        this.groups = groups;
        this.digests = Map.copyOf(digests);
        this.sides = List.copyOf(sides);
        this.report = report;
    }

    /// @param labels of a letter that goes out, by its number: how many spans of which label it
    ///   has; empty for one that does not go out
    public static Split of(
            LettersInOrder letters,
            SplitPlan plan,
            IntFunction<Optional<Map<String, Integer>>> labels) {
        Groups groups = Grouping.of(letters, plan.similar());
        List<Groups.Group> all = groups.all();
        Map<Integer, Map<String, Integer>> chosen = new TreeMap<>();
        for (int i = 0; i < letters.size(); i++) {
            int letter = i;
            labels.apply(i).ifPresent(counts -> chosen.put(letter, counts));
        }
        Map<Integer, Digest> digests = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Groups.Group group : all) {
            int first = group.letters().getFirst();
            Digest digest = letters.letter(first).digest();
            digests.put(first, digest);
            keys.add(digest.hex());
        }
        SplitPlan decided = plan.withSeed(seed(plan, all, keys, chosen));
        Side[] sides = new Side[letters.size()];
        for (int g = 0; g < all.size(); g++) {
            Side side = GroupKey.side(keys.get(g), decided.decidedSeed(), plan.ratio());
            all.get(g).letters().forEach(letter -> sides[letter] = side);
        }
        List<Side> known = List.of(sides);
        SplitReport report = report(letters, decided, all, known, chosen);
        return new Split(decided, groups, digests, known, report);
    }

    private static long seed(
            SplitPlan plan,
            List<Groups.Group> groups,
            List<String> keys,
            Map<Integer, Map<String, Integer>> chosen) {
        Long given = plan.seed();
        if (given != null) {
            return given;
        }
        SeedSearch search = new SeedSearch(plan.ratio());
        for (int g = 0; g < groups.size(); g++) {
            search.add(
                    keys.get(g),
                    groups.get(g).letters().stream()
                            .filter(chosen::containsKey)
                            .map(chosen::get)
                            .toList());
        }
        return search.best();
    }

    private static SplitReport report(
            LettersInOrder letters,
            SplitPlan plan,
            List<Groups.Group> groups,
            List<Side> sides,
            Map<Integer, Map<String, Integer>> chosen) {
        Map<Side, SideCount> counts = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            counts.put(side, SideCount.NONE);
        }
        chosen.forEach((letter, labels) ->
                counts.compute(sides.get(letter), (_, count) -> count.plus(labels)));
        List<Groups.Group> out =
                groups.stream()
                        .map(group -> group.only(chosen.keySet()))
                        .filter(group -> group.size() > 0)
                        .toList();
        List<LetterGroup> largest =
                out.stream()
                        .filter(group -> group.size() > 1)
                        .sorted(Comparator.comparingInt(Groups.Group::size).reversed())
                        .limit(LARGEST)
                        .map(group -> named(group, letters, sides))
                        .toList();
        List<Integer> numbers = List.copyOf(chosen.keySet());
        return new SplitReport(
                plan,
                counts,
                out.size(),
                largest,
                overlap(letters, Grouping.boilerplate(letters), numbers, sides, plan),
                overlap(letters, Boilerplate.NONE, numbers, sides, plan));
    }

    private static LetterGroup named(Groups.Group group, LettersInOrder letters, List<Side> sides) {
        int first = group.letters().getFirst();
        return new LetterGroup(
                group.size(),
                letters.letter(first).name(),
                sides.get(first),
                group.similar(),
                group.sameCase());
    }

    private static SideOverlap overlap(
            LettersInOrder letters,
            Boilerplate boilerplate,
            List<Integer> chosen,
            List<Side> sides,
            SplitPlan plan) {
        return SideOverlap.of(
                letters,
                boilerplate,
                chosen,
                (one, other) -> sides.get(one) != sides.get(other),
                plan.similar());
    }

    /// The plan with the seed that was taken.
    public SplitPlan plan() {
        return plan;
    }

    /// The side of a letter, by its number.
    public Side side(int letter) {
        return sides.get(letter);
    }

    /// The number of the first letter of the letter's group.
    public int group(int letter) {
        return groups.of(letter);
    }

    /// The digest of that letter's text, by which the group is known.
    public Digest groupDigest(int letter) {
        return Objects.requireNonNull(digests.get(group(letter)));
    }

    public SplitReport report() {
        return report;
    }
}
