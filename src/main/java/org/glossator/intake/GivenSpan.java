package org.glossator.intake;

import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// A span that an annotated file gives a letter.
///
/// @param span UTF-16 code units of the letter's text
/// @param label what the file calls the label; the project may call it otherwise or not have it
/// @param decided whether a person said so; otherwise it is what a program proposed
/// @param confidence how sure that program was, from 0 to 1; 1 for what a person said
public record GivenSpan(
        Span span, String label, Attributes attributes, boolean decided, double confidence) {

    public GivenSpan {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
