package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.quality.difference.Comparison;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.quality.difference.Pairing;
import org.glossator.session.MarkOutcome.Fate;
import org.glossator.store.RulingEntry;

/// What became of a reviewer's marks on one letter.
///
/// @param done whether the letter is settled
record Outcomes(StandingRulings rulings, boolean done) {

    /// @return in reading order
    List<MarkOutcome> of(MarkSet own, MarkSet gold) {
        List<MarkOutcome> outcomes = new ArrayList<>();
        for (Pairing<Annotation> pairing :
                Comparison.of(own.annotations(), gold.annotations(), LetterRulings::said)) {
            outcomes.add(
                    switch (pairing) {
                        case Pairing.Both<Annotation> both -> both(both);
                        case Pairing.OnlyLeft<Annotation> only -> dropped(only.left());
                        case Pairing.OnlyRight<Annotation> only ->
                                new MarkOutcome(
                                        Fate.MISSED,
                                        Optional.empty(),
                                        Optional.of(only.right()),
                                        pairing.kinds(),
                                        reason(only.right().id(), true));
                    });
        }
        return outcomes;
    }

    private MarkOutcome both(Pairing.Both<Annotation> both) {
        MarkId own = both.left().id();
        Fate fate = both.isAgreed() ? Fate.TAKEN : isRuledOn(own) ? Fate.CHANGED : Fate.WAITING;
        return new MarkOutcome(
                fate,
                Optional.of(both.left()),
                Optional.of(both.right()),
                both.kinds(),
                reason(own, false));
    }

    private MarkOutcome dropped(Annotation own) {
        return new MarkOutcome(
                isRuledOn(own.id()) ? Fate.DROPPED : Fate.WAITING,
                Optional.of(own),
                Optional.empty(),
                Set.of(DifferenceKind.MISSING),
                reason(own.id(), false));
    }

    private boolean isRuledOn(MarkId mark) {
        return done || rulings.latest(ruling -> isAbout(ruling, mark)).isPresent();
    }

    /// @param made whether the mark is the adjudicated layer's own
    private String reason(MarkId mark, boolean made) {
        return rulings.all()
                .filter(standing ->
                        made
                                ? LetterRulings.added(standing.edit()).stream()
                                        .anyMatch(a -> a.id().equals(mark))
                                : isAbout(standing.ruling(), mark))
                .findFirst()
                .map(standing -> standing.ruling().reason())
                .orElse("");
    }

    private static boolean isAbout(RulingEntry ruling, MarkId mark) {
        return ruling.sides().stream().anyMatch(side -> side.mark().id().equals(mark));
    }
}
