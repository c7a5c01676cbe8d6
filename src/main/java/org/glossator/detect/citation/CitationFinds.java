package org.glossator.detect.citation;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.mark.Attributes;

/// Takes the citations of one letter and reads their pages.
final class CitationFinds {

    private final Tokens tokens;
    private final Finds finds;
    private final Pages pages;

    CitationFinds(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
        pages = new Pages(tokens);
    }

    void add(Rule rule, int from, int to, String source) {
        Attributes attributes = Attributes.of("source", source);
        String numbers = pagesIn(from, to);
        finds.add(
                rule,
                tokens.span(from, to),
                numbers.isEmpty() ? attributes : attributes.with("pages", numbers));
    }

    /// All page numbers among the tokens: behind page locators, and at the end of journal
    /// references.
    private String pagesIn(int from, int to) {
        String found = "";
        for (int t = from; t <= to; t++) {
            int first = pages.firstNumber(t);
            if (first >= 0 && first <= to) {
                int last = Math.min(to, pages.lastOf(first));
                found = joined(found, pages.normal(first, last));
                t = last;
                continue;
            }
            first = Journals.firstPage(tokens, t);
            if (first >= 0 && first <= to) {
                int last = Math.min(to, Journals.lastPage(tokens, first));
                found = joined(found, Journals.pages(tokens, first, last));
                t = last;
            }
        }
        return found;
    }

    private static String joined(String before, String next) {
        return before.isEmpty() ? next : before + ", " + next;
    }
}
