package org.glossator.quality.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.quality.LabelledSpan;

/// Two runs against the same gold: what got better and what got worse, span by span. A prediction
/// is right if a gold span has its place, label and attributes.
///
/// @param better what the second run got right and the first did not
/// @param worse what the first run got right and the second did not
public record RunComparison(List<Change> better, List<Change> worse) {

    /// @param span the gold span that is found now or is no longer; or the wrong prediction that is
    ///   gone or is new
    public record Change(String letter, LabelledSpan span, Kind kind) {}

    /// What a change is about.
    public enum Kind {
        /// A gold span.
        GOLD,
        /// A prediction that is not gold.
        SPURIOUS
    }

    public static final RunComparison NONE = new RunComparison(List.of(), List.of());

    public RunComparison {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    /// Compares two runs on one letter.
    public static RunComparison of(
            String letter,
            List<LabelledSpan> gold,
            List<LabelledSpan> first,
            List<LabelledSpan> second) {
        Set<LabelledSpan> wanted = new LinkedHashSet<>(gold);
        List<Change> better = new ArrayList<>();
        List<Change> worse = new ArrayList<>();
        onlyIn(second, first)
                .forEach(span ->
                        (wanted.contains(span) ? better : worse).add(of(letter, span, wanted)));
        onlyIn(first, second)
                .forEach(span ->
                        (wanted.contains(span) ? worse : better).add(of(letter, span, wanted)));
        return new RunComparison(better, worse);
    }

    /// Two letters, or two parts of a corpus, one behind the other.
    public RunComparison plus(RunComparison other) {
        List<Change> allBetter = new ArrayList<>(better);
        List<Change> allWorse = new ArrayList<>(worse);
        allBetter.addAll(other.better);
        allWorse.addAll(other.worse);
        return new RunComparison(allBetter, allWorse);
    }

    private static Change of(String letter, LabelledSpan span, Set<LabelledSpan> gold) {
        return new Change(letter, span, gold.contains(span) ? Kind.GOLD : Kind.SPURIOUS);
    }

    private static Set<LabelledSpan> onlyIn(List<LabelledSpan> some, List<LabelledSpan> others) {
        Set<LabelledSpan> only = new LinkedHashSet<>(some);
        others.forEach(only::remove);
        return only;
    }
}
