package org.glossator.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.session.OpenLetter;
import org.glossator.store.LoggedEdit;
import org.glossator.ui.Texts;
import org.glossator.ui.span.SpanFacts;
import org.jspecify.annotations.Nullable;

/// Gathers what the inspector shows of a mark, in words.
final class MarkFacts {

    private final Desk desk;
    private final Texts texts;

    MarkFacts(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
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
                        .map(entry -> new SpanFacts.Event(entry.madeAt(), words(entry, mark)))
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

    private String words(LoggedEdit entry, Mark mark) {
        return switch (entry.kind()) {
            case DO -> words(entry.edit(), mark);
            case UNDO -> texts.get("history.undone", words(entry.edit().inverse(), mark));
            case REDO -> texts.get("history.redone", words(entry.edit(), mark));
            case SCHEMA -> texts.get("labels.history", words(entry.edit(), mark));
            case RESTORE -> texts.get("labels.history-undone", words(entry.edit(), mark));
        };
    }

    /// Of an edit of many marks only what it did to this one.
    private String words(Edit edit, Mark mark) {
        if (edit instanceof Edit.Batch(List<Edit> edits)) {
            MarkId origin = mark instanceof Annotation annotation ? annotation.origin() : null;
            return edits.stream()
                    .filter(one ->
                            one.touches().contains(mark.id())
                                    || origin != null && one.touches().contains(origin))
                    .map(this::words)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return words(edit);
    }

    private String words(Edit edit) {
        return switch (edit) {
            case Edit.Add _ -> texts.get("history.added");
            case Edit.Remove _ -> texts.get("history.removed");
            case Edit.Relabel relabel ->
                    texts.get("history.relabelled", relabel.before(), relabel.after());
            case Edit.Resize _ -> texts.get("history.resized");
            case Edit.SetAttribute set -> said(set.name(), set.after());
            case Edit.Remark remark -> said(remark.name(), remark.after());
            case Edit.Accept accept -> accepted(accept);
            case Edit.Reject _ -> texts.get("history.rejected");
            case Edit.Reopen _ -> texts.get("history.reopened");
            case Edit.Batch(List<Edit> edits) -> texts.get("history.batch", edits.size());
        };
    }

    private String said(String attribute, @Nullable String value) {
        return value == null
                ? texts.get("history.attribute-cleared", attribute)
                : texts.get("history.attribute", attribute, value);
    }

    private String accepted(Edit.Accept accept) {
        boolean asItWas =
                desk.marks()
                        .get()
                        .suggestion(accept.suggestion())
                        .map(accept.annotation()::agreesWith)
                        .orElse(true);
        return texts.get(asItWas ? "history.accepted" : "history.corrected");
    }
}
