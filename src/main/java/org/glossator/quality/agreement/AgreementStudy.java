package org.glossator.quality.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes letters that the same reviewers have labelled, one after the other, and says how far they
/// agree. It keeps counts and lengths, not letters. Taking is for one thread; counting, which comes
/// before, for any.
///
/// For [LabelAgreement#alpha] the letters are laid end to end; a gap ends where its letter does.
/// Spans of one label by one reviewer that overlap count as one there. A reviewer's notes and flags
/// are not compared.
public final class AgreementStudy {

    /// So many groups stand for the letters where there are more of them: groups of letters that
    /// are dealt out in turn vary as the letters do, and are as good to draw from.
    private static final int MOST_GROUPS = 512;

    private final List<GroupTally> groups = new ArrayList<>();
    private final List<String> labels;
    private final Set<String> known;
    private final int reviewers;
    private long letters;

    /// @param labels every label that may occur
    /// @param reviewers how many layers each letter has, at least two
    public AgreementStudy(Collection<String> labels, int reviewers) {
        this.labels = labels.stream().sorted().distinct().toList();
        this.known = new HashSet<>(this.labels);
        this.reviewers = reviewers;
    }

    /// Takes one more letter.
    ///
    /// @throws IllegalArgumentException if it has more or fewer layers than the study, or another
    ///   label
    public void add(LayeredLetter letter) {
        counts(List.of(letter)).forEach(this::add);
    }

    /// What a letter adds to the study.
    public static final class LetterCounts {
        private final GroupTally tally;

        private LetterCounts(GroupTally tally) {
            this.tally = tally;
        }
    }

    /// Counts letters without taking them: most of the work, which any thread may do.
    ///
    /// @throws IllegalArgumentException as in [#add(LayeredLetter)]
    public List<LetterCounts> counts(List<LayeredLetter> several) {
        Tokens tokens = new Tokens();
        return several.stream().map(letter -> counts(letter, tokens)).toList();
    }

    /// Takes one more letter that was counted.
    public void add(LetterCounts letter) {
        int group = (int) (letters++ % MOST_GROUPS);
        if (group == groups.size()) {
            groups.add(letter.tally);
        } else {
            groups.get(group).add(letter.tally);
        }
    }

    private LetterCounts counts(LayeredLetter letter, Tokens tokens) {
        if (letter.layers().size() != reviewers) {
            throw new IllegalArgumentException(letter.layers().size() + " layers");
        }
        letter.layers()
                .forEach(spans ->
                        spans.forEach(span -> {
                            if (!known.contains(span.label())) {
                                throw new IllegalArgumentException(
                                        "not a label of the study: " + span.label());
                            }
                        }));
        GroupTally tally = new GroupTally(labels);
        tally.add(letter, tokens);
        return new LetterCounts(tally);
    }

    /// How many letters it has taken.
    public long letters() {
        return letters;
    }

    /// How far the reviewers agree on the letters taken so far.
    public Agreement result(Bootstrap bootstrap) {
        return new AgreementResult(labels, groups, reviewers, bootstrap).of(letters);
    }
}
