package org.glossator.ui.letter;

import java.util.function.Function;
import org.glossator.mark.Mark;

/// How marks of several reviewers are drawn in one letter: what needs no attention stays quiet.
///
/// @param voice how loud a mark is
/// @param tag the words over a mark that is loud or focused, so that its colour is not the only cue
public record LayerLook(Function<Mark, Voice> voice, Function<Mark, String> tag) {

    /// How loud a mark is drawn.
    public enum Voice {
        /// A line only: nothing is to be done there.
        QUIET,
        /// As a decided mark is drawn in the review.
        PLAIN,
        /// In a thin frame, with its tag.
        LOUD,
        /// In the frame of the focus, with its tag.
        FOCUSED
    }

    boolean isTagged(Mark mark) {
        return switch (voice.apply(mark)) {
            case QUIET, PLAIN -> false;
            case LOUD, FOCUSED -> true;
        };
    }
}
