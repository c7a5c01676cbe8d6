package org.glossator.detect.citation;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Punctuation;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Regulations and code sections: "Title 8, California Code of Regulations, section 9792.20", "8
/// C.C.R. §9792.20 – §9792.26", "Labor Code section 4610.6(h)".
final class Regulations {

    private final Tokens tokens;
    private final CitationFinds citations;

    Regulations(Tokens tokens, CitationFinds citations) {
        this.tokens = tokens;
        this.citations = citations;
    }

    /// The last token of the regulation whose name has this word ("Code", "CCR", "C"), or -1.
    int at(int t) {
        if (tokens.is(t, Word.CCR)) {
            return ccr(titleBefore(t), t);
        }
        if (tokens.is(t, Word.C)) {
            boolean dotted =
                    tokens.is(t + 1, '.')
                            && tokens.is(t + 2, Word.C)
                            && tokens.is(t + 3, '.')
                            && tokens.is(t + 4, Word.R);
            return dotted ? ccr(titleBefore(t), tokens.is(t + 5, '.') ? t + 5 : t + 4) : -1;
        }
        if (tokens.is(t, Word.CODE)
                && tokens.is(t + 1, Word.OF)
                && tokens.is(t + 2, Word.REGULATIONS)) {
            int from = tokens.is(t - 1, Word.CALIFORNIA) ? t - 1 : t;
            return ccr(titleBefore(from), t + 2);
        }
        if (tokens.is(t, Word.CODE)
                && tokens.capital(t)
                && tokens.isWord(t - 1)
                && tokens.capital(t - 1)) {
            return code(t);
        }
        return -1;
    }

    private int ccr(int from, int name) {
        int last = sections(name);
        if (last == name && from == name && tokens.is(name, Word.CCR)) {
            return -1;
        }
        citations.add(Rule.CITATION_REGULATION, sectionBefore(from), last, "CCR");
        return last;
    }

    /// "Labor Code section 4600", "Health and Safety Code § 11165".
    private int code(int code) {
        int last = sections(code);
        boolean labor = tokens.is(code - 1, Word.LABOR);
        if (last == code && !labor) {
            return -1;
        }
        int from = code - 1;
        if (tokens.is(from - 1, Word.AND) && tokens.capital(from - 2) && !labor) {
            from -= 2;
        }
        if (tokens.is(from - 1, Word.CALIFORNIA) || tokens.is(from - 1, Word.CA)) {
            from--;
        }
        citations.add(Rule.CITATION_REGULATION, sectionBefore(from), last, "OTHER");
        return last;
    }

    /// The first token of "section 9792.20 of the" in front of a name, or the name itself.
    private int sectionBefore(int name) {
        int t = tokens.is(name - 1, Word.THE) ? name - 2 : name - 1;
        if (!tokens.is(t, Word.OF)) {
            return name;
        }
        int least = t - 12;
        for (int i = t - 1;
                i > least && tokens.glued(i + 1) | tokens.gap(i + 1) == Tokens.SPACED;
                i--) {
            if (isSectionWord(i)) {
                return tokens.isNumber(i + 1) ? i : name;
            }
            if (tokens.isWord(i) && tokens.length(i) > 1) {
                return name;
            }
        }
        return name;
    }

    /// The first token of "Title 8," or "8" in front of a name, or the name itself.
    private int titleBefore(int name) {
        int t = name - 1;
        if (tokens.is(t, ',')) {
            t--;
        }
        if (tokens.is(t, Word.OF) || tokens.is(t, Word.THE) && tokens.is(t - 1, Word.OF)) {
            t = tokens.is(t, Word.OF) ? t - 1 : t - 2;
        }
        if (tokens.isNumber(t) && tokens.length(t) <= 2 && !tokens.is(t - 1, '.')) {
            return tokens.is(t - 1, Word.TITLE) ? t - 1 : t;
        }
        return name;
    }

    /// The last token of titles and sections behind a name.
    private int sections(int name) {
        int last = name;
        int t = name + 1;
        for (int i = 0; i < 24 && !tokens.parted(t); i++) {
            if (tokens.isNumber(t)) {
                last = sectionNumber(t);
                t = last + 1;
            } else if (isSectionWord(t)
                    || tokens.is(t, ',')
                    || tokens.is(t, '-')
                    || tokens.is(t, Word.AND)
                    || tokens.is(t, Word.TO)
                    || tokens.is(t, Word.THROUGH)
                    || tokens.is(t, '.')
                    || tokens.is(t, Punctuation.SECTION_SIGN)) {
                t++;
            } else if (tokens.is(t, Word.ET) && tokens.is(t + 1, Word.SEQ)) {
                return t + 1;
            } else {
                return last;
            }
        }
        return last;
    }

    private boolean isSectionWord(int t) {
        return tokens.is(t, Word.SECTION)
                || tokens.is(t, Word.SECTIONS)
                || tokens.is(t, Word.TITLE)
                || tokens.is(t, Word.CHAPTER)
                || tokens.has(t, Trait.LOCATOR.bit());
    }

    /// "9792.24.2", "4610.6(h)(1)".
    private int sectionNumber(int t) {
        int last = t;
        while (tokens.glued(last + 1)
                && tokens.is(last + 1, '.')
                && tokens.isNumber(last + 2)
                && tokens.glued(last + 2)) {
            last += 2;
        }
        while (tokens.is(last + 1, '(')
                && tokens.glued(last + 1)
                && tokens.length(last + 2) <= 2
                && tokens.is(last + 3, ')')) {
            last += 3;
        }
        return last;
    }
}
