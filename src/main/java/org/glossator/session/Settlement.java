package org.glossator.session;

import java.util.Set;
import java.util.TreeSet;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// How an adjudicator settles a passage.
public sealed interface Settlement {

    /// The marks of these sides are taken as they are. Two with one place and label become one, the
    /// first, with what the others say of it besides.
    ///
    /// @param sides places in the order of the reviewers, from 0; one that has nothing there says
    ///   that nothing is to be taken
    record Take(Set<Integer> sides) implements Settlement {
        public Take {
            sides = Set.copyOf(new TreeSet<>(sides));
        }
    }

    /// Nothing is taken.
    record Drop() implements Settlement {}

    /// A mark that nobody had is made, and nothing of theirs is taken.
    record Make(Span span, String label, Attributes attributes) implements Settlement {}

    /// The side of one reviewer is taken, which may be that nothing is there.
    static Settlement side(int side) {
        return new Take(Set.of(side));
    }
}
