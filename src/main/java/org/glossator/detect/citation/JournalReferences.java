package org.glossator.detect.citation;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Journal references in running text, known by year, volume and pages: "(Pain Physician
/// 2013;16:S49-S283)".
final class JournalReferences {

    private static final int LONGEST_NAME = 10;

    private final Tokens tokens;
    private final CitationFinds citations;

    JournalReferences(Tokens tokens, CitationFinds citations) {
        this.tokens = tokens;
        this.citations = citations;
    }

    /// The last token of the reference whose volume is this number, or -1.
    int at(int t) {
        if (!tokens.is(t - 1, ';')) {
            return -1;
        }
        int page = Journals.firstPage(tokens, t);
        int year = page < 0 ? -1 : yearBefore(t - 1);
        int from = year < 0 ? -1 : nameBefore(year);
        if (from < 0) {
            return -1;
        }
        int last = Journals.lastPage(tokens, page);
        citations.add(Rule.CITATION_JOURNAL, from, last, "OTHER");
        return last;
    }

    /// The year of "2012 Apr 1;" in front of a semicolon, or -1.
    private int yearBefore(int semicolon) {
        int t = semicolon - 1;
        if (tokens.isNumber(t) && tokens.length(t) <= 2) {
            t--;
        }
        if (tokens.has(t, Trait.MONTH.bit())) {
            t--;
        }
        return tokens.isNumber(t) && tokens.length(t) == 4 ? t : -1;
    }

    /// The first token of the journal's name in front of the year, or -1.
    private int nameBefore(int year) {
        int first = -1;
        for (int t = year - 1; t >= year - LONGEST_NAME && !tokens.parted(t + 1); t--) {
            boolean name = tokens.isWord(t) && tokens.capital(t);
            boolean inner =
                    tokens.is(t, Word.OF)
                            || tokens.is(t, Word.AND)
                            || tokens.is(t, '&')
                            || tokens.is(t, '.')
                            || tokens.is(t, '(')
                            || tokens.is(t, ')')
                            || tokens.isNumber(t) && tokens.is(t + 1, ')');
            if (!name && !inner || tokens.is(t, '(') && first < 0) {
                break;
            }
            first = name ? t : first;
        }
        return first;
    }
}
