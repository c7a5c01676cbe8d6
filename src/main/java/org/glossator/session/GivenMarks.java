package org.glossator.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.glossator.intake.AnnotatedLetter;
import org.glossator.intake.GivenSpan;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;

/// What the spans of an annotated file become in this project: each under the label that the
/// project has for it, once, as annotation or as suggestion.
final class GivenMarks {

    private final List<GivenSpan> annotations = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private GivenMarks() {}

    static GivenMarks of(AnnotatedLetter letter, SchemaNames names, ImportOptions.GivenAs as) {
        GivenMarks marks = new GivenMarks();
        Map<MarkId, GivenSpan> once = new LinkedHashMap<>();
        int unknown = 0;
        TreeSet<String> labels = new TreeSet<>();
        for (GivenSpan given : letter.spans()) {
            Optional<GivenSpan> named = names.inProject(given);
            if (named.isPresent()) {
                GivenSpan span = named.get();
                once.putIfAbsent(MarkId.ofSuggestion(span.label(), span.span()), span);
            } else {
                unknown++;
                labels.add(given.label());
            }
        }
        String rule = "import." + letter.format();
        for (GivenSpan span : once.values()) {
            if (span.decided() && as == ImportOptions.GivenAs.ANNOTATIONS) {
                marks.annotations.add(span);
            } else {
                marks.suggestions.add(
                        Suggestion.of(
                                span.span(),
                                span.label(),
                                span.attributes(),
                                rule,
                                span.confidence()));
            }
        }
        if (unknown > 0) {
            marks.remarks.add(
                    "%d %s left out: the project has no label %s"
                            .formatted(
                                    unknown,
                                    unknown == 1 ? "span" : "spans",
                                    String.join(", ", labels)));
        }
        return marks;
    }

    /// Those that wait for a decision.
    List<Suggestion> suggestions() {
        return suggestions;
    }

    List<String> remarks() {
        return remarks;
    }

    /// How many annotations the file gives.
    int annotationCount() {
        return annotations.size();
    }

    /// The one edit that puts all annotations on a letter that nobody has worked on. One that says
    /// what an undecided suggestion says accepts it, so that it does not stand there twice.
    Optional<Edit> edit(MarkSet marks, Supplier<MarkId> ids) {
        List<Edit> edits = new ArrayList<>();
        for (GivenSpan given : annotations) {
            MarkId same = MarkId.ofSuggestion(given.label(), given.span());
            Optional<Suggestion> suggestion =
                    marks.suggestion(same).filter(s -> marks.verdict(same) == Verdict.UNDECIDED);
            Attributes attributes =
                    given.attributes().isEmpty()
                            ? suggestion.map(Suggestion::attributes).orElse(Attributes.none())
                            : given.attributes();
            Annotation annotation =
                    new Annotation(
                            ids.get(),
                            given.span(),
                            given.label(),
                            attributes,
                            suggestion.map(Suggestion::id).orElse(null));
            edits.add(
                    suggestion.isPresent()
                            ? new Edit.Accept(same, annotation)
                            : new Edit.Add(annotation));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(edits));
    }
}
