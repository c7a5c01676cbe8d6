package org.glossator.quality.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.quality.LabelledSpan;

/// What several reviewers say of one place of a letter: at most one annotation of each, those that
/// belong together by [Comparison]. Notes and flags are not compared.
///
/// @param sides what each reviewer has there, in the order of the reviewers; at least one has
///   something
/// @param kinds what they disagree about; nothing if all of them say the same
public record Passage(List<Optional<Annotation>> sides, Set<DifferenceKind> kinds) {

    /// By what they disagree about, the loudest first and agreement last; then in reading order.
    public static final Comparator<Passage> LOUDEST_FIRST =
            Comparator.comparing(Passage::loudest).thenComparing(Passage::span);

    public Passage {
        sides = List.copyOf(sides);
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /// The passages of a letter.
    ///
    /// @param layers the annotations of each reviewer, of two or more
    /// @return in reading order
    public static List<Passage> among(List<List<Annotation>> layers) {
        List<Group> groups = new ArrayList<>();
        for (int reviewer = 0; reviewer < layers.size(); reviewer++) {
            groups = joined(groups, layers.get(reviewer), reviewer, layers.size());
        }
        return groups.stream()
                .map(Group::passage)
                .sorted(Comparator.comparing(Passage::span))
                .toList();
    }

    /// What is there, without those who have nothing.
    public List<Annotation> marks() {
        return sides.stream().flatMap(Optional::stream).toList();
    }

    /// From where the first of them begins to where the last of them ends.
    public Span span() {
        List<Annotation> marks = marks();
        return new Span(
                marks.stream().mapToInt(mark -> mark.span().start()).min().orElseThrow(),
                marks.stream().mapToInt(mark -> mark.span().end()).max().orElseThrow());
    }

    public boolean isAgreed() {
        return kinds.isEmpty();
    }

    private int loudest() {
        return kinds.stream()
                .mapToInt(DifferenceKind::ordinal)
                .min()
                .orElse(DifferenceKind.values().length);
    }

    static LabelledSpan said(Annotation annotation) {
        return LabelledSpan.of(annotation).withoutRemarks();
    }

    private static List<Group> joined(
            List<Group> groups, List<Annotation> layer, int reviewer, int reviewers) {
        Map<Annotation, Group> byFirst = new IdentityHashMap<>();
        groups.forEach(group -> byFirst.put(group.first, group));
        List<Annotation> firsts = groups.stream().map(group -> group.first).toList();
        List<Group> all = new ArrayList<>(groups);
        for (Pairing<Annotation> pairing : Comparison.of(firsts, layer, Passage::said)) {
            switch (pairing) {
                case Pairing.Both<Annotation> both ->
                        Objects.requireNonNull(byFirst.get(both.left()))
                                .add(reviewer, both.right());
                case Pairing.OnlyRight<Annotation> only ->
                        all.add(new Group(reviewer, only.right(), reviewers));
                case Pairing.OnlyLeft<Annotation> _ -> {}
            }
        }
        return all;
    }

    private static final class Group {

        private final Annotation first;
        private final List<Optional<Annotation>> sides;

        Group(int reviewer, Annotation first, int reviewers) {
            this.first = first;
            this.sides = new ArrayList<>(Collections.nCopies(reviewers, Optional.empty()));
            add(reviewer, first);
        }

        void add(int reviewer, Annotation annotation) {
            sides.set(reviewer, Optional.of(annotation));
        }

        Passage passage() {
            Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
            List<LabelledSpan> said = new ArrayList<>();
            for (Optional<Annotation> side : sides) {
                if (side.isEmpty()) {
                    kinds.add(DifferenceKind.MISSING);
                } else {
                    said.add(said(side.get()));
                }
            }
            for (int i = 0; i < said.size(); i++) {
                for (LabelledSpan other : said.subList(i + 1, said.size())) {
                    kinds.addAll(Comparison.kinds(said.get(i), other));
                }
            }
            return new Passage(sides, kinds);
        }
    }
}
