package org.glossator.mark;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One edit being applied to copies of a set's maps. Every step checks that what the edit says was
/// before is so: an edit log that does not fit is an error to be seen, not to be papered over.
record Application(
        Map<MarkId, Suggestion> suggestions,
        Map<MarkId, Verdict> verdicts,
        Map<MarkId, Annotation> annotations,
        Map<MarkId, Attributes> remarks) {

    void apply(Edit edit) {
        switch (edit) {
            case Edit.Add(Annotation annotation) -> add(annotation);
            case Edit.Remove(Annotation annotation) -> remove(annotation);
            case Edit.Relabel(MarkId id, String before, String after) ->
                    change(id, before, Annotation::label, a -> a.withLabel(after));
            case Edit.Resize resize ->
                    change(
                            resize.annotation(),
                            resize.before(),
                            Annotation::span,
                            a -> a.withSpan(resize.after()));
            case Edit.SetAttribute set ->
                    change(
                            set.annotation(),
                            Optional.ofNullable(set.before()),
                            a -> a.attributes().get(set.name()),
                            a -> a.withAttributes(a.attributes().with(set.name(), set.after())));
            case Edit.Accept(MarkId suggestion, Annotation annotation) -> {
                decide(suggestion, Verdict.ACCEPTED);
                add(annotation);
            }
            case Edit.Reject(MarkId suggestion) -> decide(suggestion, Verdict.REJECTED);
            case Edit.Reopen reopen -> reopen(reopen);
            case Edit.Remark remark -> remark(remark);
            case Edit.Batch batch -> batch.edits().forEach(this::apply);
        }
    }

    private void add(Annotation annotation) {
        if (annotations.putIfAbsent(annotation.id(), annotation) != null) {
            throw new EditConflict("there is an annotation " + annotation.id() + " already");
        }
    }

    private void remove(Annotation annotation) {
        if (!annotations.remove(annotation.id(), annotation)) {
            throw new EditConflict("no annotation " + annotation.id() + " as it is to be removed");
        }
    }

    private <V> void change(
            MarkId id, V before, Function<Annotation, V> part, UnaryOperator<Annotation> changed) {
        Annotation annotation = annotations.get(id);
        if (annotation == null) {
            throw new EditConflict("no annotation " + id);
        }
        if (!Objects.equals(part.apply(annotation), before)) {
            throw new EditConflict("annotation " + id + " is not as the edit found it");
        }
        annotations.put(id, changed.apply(annotation));
    }

    private void decide(MarkId suggestion, Verdict verdict) {
        if (!suggestions.containsKey(suggestion)) {
            throw new EditConflict("no suggestion " + suggestion);
        }
        if (verdicts.putIfAbsent(suggestion, verdict) != null) {
            throw new EditConflict("suggestion " + suggestion + " is decided already");
        }
    }

    private void remark(Edit.Remark remark) {
        MarkId id = remark.suggestion();
        if (!suggestions.containsKey(id)) {
            throw new EditConflict("no suggestion " + id);
        }
        Attributes before = remarks.getOrDefault(id, Attributes.none());
        if (!before.get(remark.name()).equals(Optional.ofNullable(remark.before()))) {
            throw new EditConflict("what is remarked of " + id + " is not as the edit found it");
        }
        Attributes after = before.with(remark.name(), remark.after());
        if (after.isEmpty()) {
            remarks.remove(id);
        } else {
            remarks.put(id, after);
        }
    }

    private void reopen(Edit.Reopen reopen) {
        Annotation annotation = reopen.annotation();
        Verdict expected = annotation == null ? Verdict.REJECTED : Verdict.ACCEPTED;
        if (!verdicts.remove(reopen.suggestion(), expected)) {
            throw new EditConflict("suggestion " + reopen.suggestion() + " is not " + expected);
        }
        if (annotation != null) {
            remove(annotation);
        }
    }
}
