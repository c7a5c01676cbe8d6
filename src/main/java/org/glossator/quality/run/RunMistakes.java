package org.glossator.quality.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glossator.letter.Digest;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.run.RunComparison.Change;
import org.glossator.quality.run.RunComparison.Kind;

/// What a run got wrong, letter by letter: enough to compare it with another run against the same
/// gold, and little of a run that is mostly right. Used by one thread.
public final class RunMistakes {

    private final Map<String, OfLetter> letters = new TreeMap<>();

    /// What a run got wrong in one letter.
    public static final class OfLetter {

        /// What tells the letter's gold from another: a hash code would not, since two spans that
        /// move by as much in opposite directions can leave it as it was.
        private final Digest gold;

        private final Set<LabelledSpan> missed;
        private final Set<LabelledSpan> spurious;

        private OfLetter(Digest gold, Set<LabelledSpan> missed, Set<LabelledSpan> spurious) {
            this.gold = gold;
            this.missed = missed;
            this.spurious = spurious;
        }

        /// Compares them: most of the work, which any thread may do.
        public static OfLetter of(List<LabelledSpan> gold, List<LabelledSpan> said) {
            return new OfLetter(digest(gold), without(gold, said), without(said, gold));
        }

        private static Digest digest(List<LabelledSpan> gold) {
            return Digest.of(
                    gold.stream()
                            .map(OfLetter::line)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }

        private static String line(LabelledSpan one) {
            return one.span().start()
                    + " "
                    + one.span().end()
                    + " "
                    + one.label()
                    + " "
                    + new TreeMap<>(one.attributes().toMap());
        }

        private static Set<LabelledSpan> without(
                List<LabelledSpan> some, List<LabelledSpan> others) {
            Set<LabelledSpan> left = new LinkedHashSet<>(some);
            others.forEach(left::remove);
            return left.isEmpty() ? Set.of() : Collections.unmodifiableSet(left);
        }
    }

    /// Takes one more letter.
    ///
    /// @param letter what it is known by in both runs
    public void add(String letter, OfLetter mistakes) {
        letters.put(letter, mistakes);
    }

    /// What got better and what got worse since the other run, in the letters that both were
    /// measured on with the same gold.
    public RunComparison since(RunMistakes before) {
        List<Change> better = new ArrayList<>();
        List<Change> worse = new ArrayList<>();
        letters.forEach((letter, now) -> {
            OfLetter then = before.letters.get(letter);
            if (then != null && then.gold.equals(now.gold)) {
                add(letter, then.missed, now.missed, Kind.GOLD, better);
                add(letter, then.spurious, now.spurious, Kind.SPURIOUS, better);
                add(letter, now.missed, then.missed, Kind.GOLD, worse);
                add(letter, now.spurious, then.spurious, Kind.SPURIOUS, worse);
            }
        });
        return new RunComparison(better, worse);
    }

    /// The letters that cannot be compared: only one of the runs was measured on them, or gold has
    /// become another in between.
    public SortedSet<String> apart(RunMistakes before) {
        SortedSet<String> apart = new TreeSet<>(letters.keySet());
        apart.addAll(before.letters.keySet());
        apart.removeIf(letter -> {
            OfLetter first = before.letters.get(letter);
            OfLetter second = letters.get(letter);
            return first != null && second != null && first.gold.equals(second.gold);
        });
        return apart;
    }

    private static void add(
            String letter,
            Set<LabelledSpan> some,
            Set<LabelledSpan> others,
            Kind kind,
            List<Change> changes) {
        some.stream()
                .filter(span -> !others.contains(span))
                .forEach(span -> changes.add(new Change(letter, span, kind)));
    }
}
