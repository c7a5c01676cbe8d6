package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.detect.structure.Issue;
import org.glossator.detect.structure.LetterStructure;
import org.glossator.export.Decision;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;

/// What a letter decides, as far as the spans that go out say it.
final class LetterDecisions {

    private LetterDecisions() {}

    static List<Decision> of(ExportedLetter letter) {
        String text = letter.letter().text();
        List<Suggestion> spans =
                letter.spans().stream()
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .map(LetterDecisions::suggestion)
                        .toList();
        List<Decision> decisions = new ArrayList<>();
        for (Issue issue : LetterStructure.of(text, spans).issues()) {
            decisions.add(
                    new Decision(
                            oneLine(issue.request()),
                            issue.outcome().orElse(""),
                            issue.decision().flatMap(at -> at(at, letter)).orElse(null),
                            words(issue.claimsAdministrator(), text),
                            words(issue.reviewer(), text)));
        }
        return decisions;
    }

    /// What was proposed and accepted, or what a reviewer added, in the form that the letter's
    /// structure is read from.
    private static Suggestion suggestion(ExportedSpan span) {
        return Suggestion.of(
                span.span(),
                span.label(),
                span.attributes(),
                span.rule() == null ? "" : span.rule(),
                span.confidence() == null ? 1 : span.confidence());
    }

    private static Optional<ExportedSpan> at(Span place, ExportedLetter letter) {
        return letter.spans().stream()
                .filter(span ->
                        span.span().equals(place) && span.attributes().get("outcome").isPresent())
                .findFirst();
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> oneLine(span.of(text))).distinct().toList();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
