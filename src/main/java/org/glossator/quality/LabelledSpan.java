package org.glossator.quality;

import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;

/// What is compared: where a span stands and what is said of it, whoever said it.
public record LabelledSpan(Span span, String label, Attributes attributes) {

    public static LabelledSpan of(Mark mark) {
        return new LabelledSpan(mark.span(), mark.label(), mark.attributes());
    }

    /// The same without a reviewer's note and flag, which say nothing of the text.
    public LabelledSpan withoutRemarks() {
        Attributes said = attributes.withoutRemarks();
        return said == attributes ? this : new LabelledSpan(span, label, said);
    }
}
