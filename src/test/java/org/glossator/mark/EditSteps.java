package org.glossator.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.glossator.letter.Span;

/// Edits that fit a set of marks, chosen by numbers: the same numbers always give the same edits,
/// so that a property that fails can be shrunk.
public final class EditSteps {

    private static final List<String> LABELS = List.of("DATE", "DRUG", "DECISION", "CITATION");
    private static final List<String> NAMES = List.of("value", "ingredient", "strength");

    private final int textLength;

    /// @param textLength UTF-16 code units, at least 2
    public EditSteps(int textLength) {
        this.textLength = textLength;
    }

    /// The edits that the numbers choose, each fit for the marks that the ones before it leave.
    public List<Edit> choose(MarkSet from, List<Integer> numbers) {
        List<Edit> edits = new ArrayList<>();
        MarkSet marks = from;
        for (int number : numbers) {
            Edit edit = choose(marks, new Random(number));
            edits.add(edit);
            marks = marks.apply(edit);
        }
        return edits;
    }

    private Edit choose(MarkSet marks, Random random) {
        return random.nextInt(5) == 0 ? batch(marks, random) : single(marks, random);
    }

    private Edit batch(MarkSet marks, Random random) {
        List<Edit> edits = new ArrayList<>();
        MarkSet now = marks;
        for (int left = random.nextInt(1, 7); left > 0; left--) {
            Edit edit = left == 3 ? choose(now, random) : single(now, random);
            edits.add(edit);
            now = now.apply(edit);
        }
        return new Edit.Batch(edits);
    }

    private Edit single(MarkSet marks, Random random) {
        List<Annotation> annotations = marks.annotations();
        int kind = random.nextInt(10);
        if (kind > 7 && marks.suggestionCount() > 0) {
            return remark(pick(marks.suggestions(), random), marks, random);
        }
        if (kind < 5 && !annotations.isEmpty()) {
            return change(pick(annotations, random), marks, kind, random);
        }
        List<Suggestion> decided =
                marks.suggestions().stream()
                        .filter(one -> marks.verdict(one.id()) == Verdict.REJECTED)
                        .toList();
        if (kind == 5 && !decided.isEmpty()) {
            return new Edit.Reopen(pick(decided, random).id(), null);
        }
        List<Suggestion> undecided = marks.undecided();
        if (kind > 5 && !undecided.isEmpty()) {
            Suggestion suggestion = pick(undecided, random);
            return kind == 6
                    ? new Edit.Reject(suggestion.id())
                    : new Edit.Accept(
                            suggestion.id(),
                            Annotation.accepting(suggestion, newId(marks, random)));
        }
        return new Edit.Add(
                new Annotation(
                        newId(marks, random),
                        span(random),
                        pick(LABELS, random),
                        notes(random),
                        null));
    }

    private Edit change(Annotation annotation, MarkSet marks, int kind, Random random) {
        return switch (kind) {
            case 0 -> new Edit.Relabel(annotation.id(), annotation.label(), pick(LABELS, random));
            case 1 -> new Edit.Resize(annotation.id(), annotation.span(), span(random));
            case 2, 3 -> note(annotation, random);
            default -> takeAway(annotation, marks);
        };
    }

    private static Edit takeAway(Annotation annotation, MarkSet marks) {
        MarkId origin = annotation.origin();
        return origin != null && marks.verdict(origin) == Verdict.ACCEPTED
                ? new Edit.Reopen(origin, annotation)
                : new Edit.Remove(annotation);
    }

    private static Edit note(Annotation annotation, Random random) {
        String name = pick(NAMES, random);
        return new Edit.SetAttribute(
                annotation.id(),
                name,
                annotation.attributes().get(name).orElse(null),
                random.nextInt(3) == 0 ? null : "é “" + random.nextInt(100) + "”\n\"\\");
    }

    private static Edit remark(Suggestion suggestion, MarkSet marks, Random random) {
        String name = random.nextBoolean() ? Attributes.NOTE : Attributes.FLAG;
        return new Edit.Remark(
                suggestion.id(),
                name,
                marks.remarks(suggestion.id()).get(name).orElse(null),
                random.nextInt(3) == 0 ? null : "“" + random.nextInt(100) + "” é");
    }

    private static Attributes notes(Random random) {
        Attributes attributes = Attributes.none();
        for (int left = random.nextInt(3); left > 0; left--) {
            attributes = attributes.with(pick(NAMES, random), "of " + random.nextInt(100));
        }
        return attributes;
    }

    private Span span(Random random) {
        int start = random.nextInt(textLength - 1);
        return new Span(start, random.nextInt(start + 1, textLength + 1));
    }

    private static MarkId newId(MarkSet marks, Random random) {
        MarkId id = new MarkId(new UUID(random.nextLong(), random.nextLong()));
        return marks.annotation(id).isEmpty() ? id : newId(marks, random);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
