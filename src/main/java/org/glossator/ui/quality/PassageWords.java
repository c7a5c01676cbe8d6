package org.glossator.ui.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.AdjudicatedLetter;
import org.glossator.store.RulingEntry;
import org.glossator.ui.Texts;

/// What reviewers say of a passage, and what was ruled on it, in words.
record PassageWords(Texts texts, LabelSchema schema, AdjudicatedLetter letter) {

    private static final int LONG = 60;

    /// What they differ in.
    String kinds(Passage passage) {
        return passage.isAgreed()
                ? texts.get("adjudication.agreed")
                : new KindWords(texts).of(passage.kinds());
    }

    /// Whether it is settled, as a sign.
    String sign(Passage passage) {
        return letter.isSettled(passage) ? "✓" : "○";
    }

    /// The words of the letter that it is about.
    String text(Passage passage) {
        return shortened(passage.span().of(letter.letter().text()));
    }

    /// A mark's words and what is said of them besides its label.
    String said(Annotation mark) {
        StringBuilder said = new StringBuilder();
        said.append('“').append(shortened(mark.span().of(letter.letter().text()))).append('”');
        mark.attributes()
                .forEach((name, value) -> {
                    if (!Attributes.isRemark(name)) {
                        said.append('\n').append(name).append(": ").append(value);
                    }
                });
        return said.toString();
    }

    String label(Mark mark) {
        return schema.label(mark.label()).map(Label::name).orElse(mark.label());
    }

    int hue(Mark mark) {
        return schema.label(mark.label()).map(Label::hue).orElse(0) % Label.HUES;
    }

    /// What stands in the adjudicated layer, and why.
    String ruling(Passage passage) {
        if (!letter.isSettled(passage)) {
            return texts.get("adjudication.open");
        }
        List<Annotation> made = letter.made(passage);
        String gold =
                made.stream()
                        .map(mark -> label(mark) + " " + said(mark).replace('\n', ' '))
                        .collect(Collectors.joining("; "));
        return letter.ruling(passage)
                .map(ruling -> ruled(ruling, gold))
                .orElseGet(() -> texts.get("adjudication.accepted"));
    }

    private String ruled(RulingEntry ruling, String gold) {
        String words =
                gold.isEmpty()
                        ? texts.get("adjudication.dropped", ruling.adjudicator().name())
                        : texts.get("adjudication.taken", gold, ruling.adjudicator().name());
        return ruling.reason().isEmpty()
                ? words
                : words + "\n" + texts.get("adjudication.because", ruling.reason());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONG ? line : line.substring(0, LONG - 1) + "…";
    }
}
