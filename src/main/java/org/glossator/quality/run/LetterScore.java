package org.glossator.quality.run;

/// What is wrong in a letter.
///
/// @param missed gold spans without a prediction
/// @param spurious predictions without a gold span
/// @param wrong predictions of a gold span that differ from it in boundary, label or attributes
public record LetterScore(String letter, long missed, long spurious, long wrong) {

    public long errors() {
        return missed + spurious + wrong;
    }
}
