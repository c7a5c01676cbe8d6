package org.glossator.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.AdjudicatedLetter;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.LayerLook;
import org.glossator.ui.letter.LayerLook.Voice;
import org.glossator.ui.letter.LetterPane;
import org.jspecify.annotations.Nullable;

/// Which marks of a letter that is adjudicated are drawn, and how loud: what all agree on is quiet,
/// what was ruled on is shown as it is now, and differences are loud, with the reviewers' names.
final class AdjudicatedMarks {

    private final AdjudicatedLetter letter;
    private final LabelSchema schema;
    private final Texts texts;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<MarkId, Voice> voices = new HashMap<>();
    private final Map<MarkId, String> tags = new HashMap<>();

    AdjudicatedMarks(
            AdjudicatedLetter letter, @Nullable Passage focus, LabelSchema schema, Texts texts) {
        this.letter = letter;
        this.schema = schema;
        this.texts = texts;
        for (Passage passage : letter.passages()) {
            if (passage.equals(focus)) {
                sides(passage, Voice.FOCUSED);
            } else if (letter.ruling(passage).isPresent()) {
                letter.made(passage).forEach(mark -> add(mark, Voice.PLAIN, ""));
            } else if (passage.isAgreed()) {
                add(passage.marks().getFirst(), Voice.QUIET, "");
            } else {
                sides(passage, Voice.LOUD);
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
    }

    void drawOn(LetterPane pane) {
        pane.use(
                new LayerLook(
                        mark -> voices.getOrDefault(mark.id(), Voice.PLAIN),
                        mark -> tags.getOrDefault(mark.id(), "")));
        pane.mark(marks, null);
    }

    private void sides(Passage passage, Voice voice) {
        for (int side = 0; side < letter.layers().size(); side++) {
            String name = letter.layers().get(side).reviewer().name();
            passage.sides()
                    .get(side)
                    .ifPresent(mark ->
                            add(mark, voice, texts.get("adjudication.tag", name, label(mark))));
        }
    }

    private String label(Annotation mark) {
        return schema.label(mark.label()).map(Label::name).orElse(mark.label());
    }

    private void add(Annotation mark, Voice voice, String tag) {
        marks.add(mark);
        voices.put(mark.id(), voice);
        tags.put(mark.id(), tag);
    }
}
