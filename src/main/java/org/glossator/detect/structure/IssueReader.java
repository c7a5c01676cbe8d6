package org.glossator.detect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.detect.structure.Section.Kind;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;

/// Reads a letter's issues: those under heading lines with their outcome, or, in the notices of
/// 2013, those that begin with "Regarding the request for".
final class IssueReader {

    private static final String HEADING_RULE = "decision.heading";
    private static final String REGARDING = "Regarding the request for ";

    private final String text;
    private final List<Suggestion> suggestions;
    private final List<Section> sections;

    IssueReader(String text, List<Suggestion> suggestions, List<Section> sections) {
        this.text = text;
        this.suggestions = suggestions;
        this.sections = sections;
    }

    List<Issue> issues() {
        List<Suggestion> headings =
                suggestions.stream().filter(one -> one.rule().equals(HEADING_RULE)).toList();
        return headings.isEmpty() ? ofNotice() : underHeadings(headings);
    }

    private List<Issue> underHeadings(List<Suggestion> headings) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Suggestion heading = headings.get(i);
            int start = lineStart(heading);
            int next = i + 1 < headings.size() ? lineStart(headings.get(i + 1)) : text.length();
            Span span = new Span(start, Math.max(heading.span().end(), sectionEnd(start, next)));
            String request =
                    heading.attributes()
                            .get("item")
                            .orElseGet(() -> text.substring(start, heading.span().start()));
            issues.add(issue(span, request, Optional.of(heading)));
        }
        return issues;
    }

    /// An item runs over several lines where they are short: the heading begins with the item.
    private int lineStart(Suggestion heading) {
        int line = text.lastIndexOf('\n', heading.span().start() - 1) + 1;
        Optional<String> item = heading.attributes().get("item");
        if (item.isEmpty()) {
            return line;
        }
        String first = item.get().substring(0, Math.min(12, item.get().length()));
        int reach = heading.span().start() - 2 * item.get().length() - 40;
        int named = text.lastIndexOf(first, heading.span().start());
        return named >= 0 && named >= reach ? Math.min(line, named) : line;
    }

    private List<Issue> ofNotice() {
        List<Issue> issues = new ArrayList<>();
        int at = text.indexOf(REGARDING);
        while (at >= 0) {
            int next = text.indexOf(REGARDING, at + 1);
            int colon = text.indexOf(":\n", at);
            Span span = new Span(at, sectionEnd(at, next < 0 ? text.length() : next));
            int end = colon < 0 || colon > span.end() ? span.end() : colon;
            String request = text.substring(Math.min(at + REGARDING.length(), end), end);
            issues.add(issue(span, request.replaceAll("\\s+", " ").strip(), conclusion(span)));
            at = next;
        }
        return issues;
    }

    /// The last conclusion on necessity in the span.
    private Optional<Suggestion> conclusion(Span span) {
        return suggestions.stream()
                .filter(one -> one.label().equals("DECISION") && span.contains(one.span()))
                .filter(one -> one.rule().endsWith("necessary"))
                .reduce((earlier, later) -> later);
    }

    private Issue issue(Span span, String request, Optional<Suggestion> decision) {
        int administrator = find("Claims Administrator", span.start(), span.end());
        int reviewer = reviewerStart(span);
        int rationale = rationaleStart(span);
        int listEnd = rationale < 0 ? span.end() : rationale;
        Optional<Span> reasons = rationale < 0 ? Optional.empty() : visible(rationale, span.end());
        return new Issue(
                span,
                request,
                decision.flatMap(one -> one.attributes().get("outcome")),
                decision.map(Suggestion::span),
                citations(administrator, reviewer < 0 ? listEnd : Math.min(reviewer, listEnd)),
                citations(reviewer, listEnd),
                reasons);
    }

    private int reviewerStart(Span span) {
        int maximus = find("MAXIMUS guideline", span.start(), span.end());
        if (maximus >= 0) {
            return maximus;
        }
        int based = find("based its decision", span.start(), span.end());
        return find("The Expert Reviewer", Math.max(based, span.start()), span.end());
    }

    private int rationaleStart(Span span) {
        for (String title : List.of("Decision rationale:", "Rationale for the Decision:")) {
            int at = find(title, span.start(), span.end());
            if (at >= 0) {
                return at + title.length();
            }
        }
        return -1;
    }

    private int find(String words, int from, int to) {
        for (int at = from; at <= to - words.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }

    private List<Span> citations(int from, int to) {
        return from < 0
                ? List.of()
                : suggestions.stream()
                        .filter(one -> one.label().equals("CITATION"))
                        .map(Suggestion::span)
                        .filter(span -> span.start() >= from && span.end() <= to)
                        .toList();
    }

    private Optional<Span> visible(int from, int to) {
        String inside = text.substring(from, to);
        int start = from + inside.length() - inside.stripLeading().length();
        int end = from + inside.stripTrailing().length();
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private int sectionEnd(int from, int to) {
        return sections.stream()
                .filter(section -> section.kind() != Kind.DECISIONS)
                .mapToInt(section -> section.title().start())
                .filter(start -> start > from && start < to)
                .findFirst()
                .orElse(to);
    }
}
