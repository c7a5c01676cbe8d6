package org.glossator.ui.history;

import java.util.ArrayList;
import java.util.List;
import org.glossator.mark.Mark;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.EarlierState;
import org.glossator.session.EarlierState.Change;
import org.glossator.session.EarlierState.Sort;
import org.glossator.ui.Texts;

/// In what an earlier state of a letter differs from now, in words.
final class SinceWords {

    private final Texts texts;
    private final LabelSchema schema;

    SinceWords(Texts texts, LabelSchema schema) {
        this.texts = texts;
        this.schema = schema;
    }

    /// All differences, counted.
    String counted(EarlierState state) {
        if (state.isNow()) {
            return texts.get("past.same");
        }
        List<String> counts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            long count = state.count(sort);
            if (count > 0) {
                counts.add(texts.get(key(sort), count));
            }
        }
        return counts.isEmpty()
                ? texts.get("past.unseen")
                : texts.get("past.differs", String.join(", ", counts));
    }

    private static String key(Sort sort) {
        return switch (sort) {
            case MISSING -> "past.missing";
            case BESIDES -> "past.besides";
            case RELABELLED -> "past.relabelled";
            case RESIZED -> "past.resized";
            case DESCRIBED -> "past.described";
            case WAITING -> "past.waiting";
            case DECIDED -> "past.decided";
        };
    }

    /// What became of a mark that stood then, for a tag over it.
    String since(Change change) {
        Mark now = change.now();
        return switch (change.sort()) {
            case MISSING -> texts.get("past.now.there");
            case BESIDES -> texts.get("past.now.gone");
            case RELABELLED ->
                    now == null ? "" : texts.get("past.now.relabelled", name(now.label()));
            case RESIZED -> texts.get("past.now.resized");
            case DESCRIBED -> texts.get("past.now.described");
            case WAITING -> texts.get("past.now.accepted");
            case DECIDED -> texts.get("past.now.waiting");
        };
    }

    String name(String label) {
        return schema.label(label).map(Label::name).orElse(label);
    }
}
