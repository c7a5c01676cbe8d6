package org.glossator.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.mark.Annotation;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.MarkOutcome;
import org.glossator.session.MarkOutcome.Fate;
import org.glossator.ui.ShortWords;
import org.glossator.ui.Texts;

/// What became of a reviewer's marks on a letter, in words.
record OutcomeWords(Texts texts, LabelSchema schema, String letter) {

    /// How many marks went which way.
    String counts(List<MarkOutcome> outcomes) {
        Map<Fate, Long> counts =
                outcomes.stream()
                        .collect(Collectors.groupingBy(MarkOutcome::fate, Collectors.counting()));
        Function<Fate, Long> of = fate -> counts.getOrDefault(fate, 0L);
        return texts.get(
                "outcomes.counts",
                of.apply(Fate.TAKEN),
                of.apply(Fate.CHANGED),
                of.apply(Fate.DROPPED),
                of.apply(Fate.MISSED),
                of.apply(Fate.WAITING));
    }

    /// A line for each mark that was not taken as it is.
    String details(List<MarkOutcome> outcomes) {
        return outcomes.stream()
                .filter(one -> one.fate() != Fate.TAKEN)
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(MarkOutcome one) {
        String line =
                texts.get(
                        switch (one.fate()) {
                            case TAKEN -> "outcomes.taken";
                            case CHANGED -> "outcomes.changed";
                            case DROPPED -> "outcomes.dropped";
                            case MISSED -> "outcomes.missed";
                            case WAITING -> "outcomes.waiting";
                        },
                        said(one.own()),
                        said(one.gold()));
        return one.reason().isEmpty() ? line : line + " – " + one.reason();
    }

    private String said(Optional<Annotation> mark) {
        return mark.map(one ->
                        "“"
                                + ShortWords.of(one.span().of(letter))
                                + "” "
                                + schema.label(one.label()).map(Label::name).orElse(one.label()))
                .orElse("");
    }
}
