package org.glossator.export.split;

import java.util.function.IntFunction;
import org.glossator.letter.Letter;

/// All letters of a project in the order in which they came in, those that do not go out too: a
/// group is a group whichever of its letters are chosen.
///
/// @param size how many there are
/// @param at gives one by its number, from 0; each is asked for several times
public record LettersInOrder(int size, IntFunction<Letter> at) {

    public Letter letter(int number) {
        return at.apply(number);
    }

    long[] shingles(int number) {
        return Shingles.of(letter(number).text());
    }
}
