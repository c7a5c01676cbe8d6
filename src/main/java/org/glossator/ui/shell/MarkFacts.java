package org.glossator.ui.shell;

import java.util.Optional;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.session.OpenLetter;
import org.glossator.ui.Texts;
import org.glossator.ui.history.EditWords;
import org.glossator.ui.span.SpanFacts;
import org.jspecify.annotations.Nullable;

/// Gathers what the inspector shows of a mark, in words.
final class MarkFacts {

    private final Desk desk;
    private final Texts texts;
    private final EditWords words;

    MarkFacts(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.words = new EditWords(texts, id -> desk.marks().get().suggestion(id));
    }

    /// @return `null` if there is no mark to show
    @Nullable SpanFacts of(@Nullable Mark mark) {
        OpenLetter open = desk.letter().get();
        if (mark == null || open == null || !open.letter().holds(mark.span())) {
            return null;
        }
        Optional<Suggestion> suggestion = suggestion(mark);
        return new SpanFacts(
                open.id(),
                mark,
                mark.span().of(open.letter().text()).replaceAll("\\s+", " "),
                status(mark, suggestion),
                suggestion,
                suggestion.map(s -> desk.session().explain(s.rule())).orElse(""),
                open.history(mark).stream()
                        .map(entry -> new SpanFacts.Event(entry.madeAt(), words.of(entry, mark)))
                        .toList());
    }

    /// What is told of a mark under a resting mouse: what it is, what is noted of it, why it was
    /// suggested, and what the guideline says of its label.
    String summary(Mark mark) {
        Optional<Label> label = desk.session().schema().label(mark.label());
        Optional<Suggestion> suggestion = suggestion(mark);
        StringBuilder words = new StringBuilder(label.map(Label::name).orElse(mark.label()));
        words.append(" · ").append(texts.get(status(mark, suggestion).text()));
        mark.attributes()
                .forEach((name, value) ->
                        words.append("\n").append(name).append(": ").append(value));
        suggestion.ifPresent(s ->
                words.append("\n\n")
                        .append(desk.session().explain(s.rule()))
                        .append("\n")
                        .append(
                                texts.get(
                                        "inspector.rule",
                                        s.rule(),
                                        "%.2f".formatted(s.confidence()))));
        label.map(Label::description)
                .filter(description -> !description.isBlank())
                .ifPresent(description ->
                        words.append("\n\n").append(texts.get("hover.guideline", description)));
        return words.toString();
    }

    /// The suggestion behind the mark, as it was proposed.
    private Optional<Suggestion> suggestion(Mark mark) {
        MarkId id =
                switch (mark) {
                    case Suggestion suggestion -> suggestion.id();
                    case Annotation annotation -> annotation.origin();
                };
        return id == null ? Optional.empty() : desk.marks().get().suggestion(id);
    }

    private static SpanFacts.Status status(Mark mark, Optional<Suggestion> suggestion) {
        return switch (mark) {
            case Suggestion _ -> SpanFacts.Status.SUGGESTED;
            case Annotation annotation ->
                    suggestion
                            .map(s ->
                                    annotation.agreesWith(s)
                                            ? SpanFacts.Status.ACCEPTED
                                            : SpanFacts.Status.CORRECTED)
                            .orElse(SpanFacts.Status.ADDED);
        };
    }
}
