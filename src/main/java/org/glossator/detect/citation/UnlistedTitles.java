package org.glossator.detect.citation;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Documents that no list names, by the form of their titles: guidelines of an organisation
/// ("American Academy of Neurology guidelines") and journals ("Journal of Pain Research").
final class UnlistedTitles {

    private static final int LONGEST = 14;
    private static final long ORGANISATION = Trait.ORGANISATION.bit();
    private static final Document GUIDELINES = Document.of("OTHER", "title");
    private static final Document JOURNAL = Document.of("OTHER", "publication");

    private final Tokens tokens;
    private final DocumentNames names;
    private final CitationFinds citations;
    private final Extensions extensions;

    UnlistedTitles(Tokens tokens, DocumentNames names, CitationFinds citations) {
        this.tokens = tokens;
        this.names = names;
        this.citations = citations;
        extensions = new Extensions(tokens, names, new Pages(tokens));
    }

    /// The last token of the title that begins with this organisation's or journal's word, or -1.
    int at(int t) {
        if (!tokens.has(t, ORGANISATION) || !tokens.capital(t)) {
            return -1;
        }
        boolean journal = false;
        int last = t;
        int end = -1;
        for (int i = t; i < t + LONGEST && !(tokens.parted(i) && i > t); i++) {
            if (tokens.has(i, Trait.GUIDELINE.bit()) && i > t) {
                end = i;
                break;
            }
            if (tokens.is(i, '(')) {
                if (!tokens.isWord(i + 1) || !tokens.is(i + 2, ')')) {
                    break;
                }
                i += 2;
                continue;
            }
            boolean inner =
                    tokens.is(i, Word.OF)
                            || tokens.is(i, Word.AND)
                            || tokens.is(i, Word.THE)
                            || tokens.is(i, Word.FOR)
                            || tokens.is(i, '&')
                            || tokens.is(i, Word.ON);
            if (!inner && !(tokens.isWord(i) && tokens.capital(i)) || isDocument(i, t)) {
                break;
            }
            journal |=
                    tokens.is(i, Word.JOURNAL)
                            || tokens.is(i, Word.ANNALS)
                            || tokens.is(i, Word.ARCHIVES)
                            || i > t + 1 && tokens.has(i, Trait.HANDBOOK.bit());
            last = inner ? last : i;
        }
        if (end >= 0) {
            return add(Rule.CITATION_GUIDELINE, t, end, GUIDELINES);
        }
        return journal && last > t ? add(Rule.CITATION_PUBLICATION, t, last, JOURNAL) : -1;
    }

    private boolean isDocument(int t, int from) {
        return t > from && names.at(tokens, t) >= 0;
    }

    private int add(Rule rule, int from, int to, Document document) {
        boolean year =
                tokens.isNumber(from - 1)
                        && tokens.length(from - 1) == 4
                        && tokens.gap(from) == Tokens.SPACED
                        && tokens.number(from - 1) > 1980
                        && tokens.number(from - 1) < 2040;
        int last = extensions.lastOf(to, document, false);
        citations.add(rule, year ? from - 1 : from, last, document.source());
        return last;
    }
}
