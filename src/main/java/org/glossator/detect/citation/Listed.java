package org.glossator.detect.citation;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// The documents behind "Decision based on" and "Other Medical Treatment Guideline or Medical
/// Evidence:": everything there is cited; what has to be found is where one document ends.
final class Listed {

    private static final long CONTINUES =
            Trait.set(Trait.PAGE, Trait.LOCATOR, Trait.REFERENCE_PART);

    private static final long SAYS = Trait.set(Trait.BE, Trait.MODAL, Trait.RELIES);
    private static final int LONGEST_SUBJECT = 8;

    private final Tokens tokens;
    private final DocumentNames names;
    private final CitationFinds citations;
    private final Pages pages;
    private final Prose prose;
    private final References references;

    Listed(Tokens tokens, DocumentNames names, CitationFinds citations, Prose prose) {
        this.prose = prose;
        this.tokens = tokens;
        this.names = names;
        this.citations = citations;
        pages = new Pages(tokens);
        references = new References(tokens, names);
    }

    /// The last token of the list that begins at the trigger word, or -1.
    int at(int t) {
        int start = start(t);
        if (start < 0 || tokens.parted(start)) {
            return -1;
        }
        int end = end(start);
        int from = start;
        while (from <= end) {
            from = behindSeparators(from, end);
            if (from > end) {
                break;
            }
            int to = segmentEnd(from, end);
            segment(from, to);
            from = to + 1;
        }
        return end;
    }

    /// The first token behind "Decision based on", "… Evidence:", or "MAXIMUS guideline:" where a
    /// document's name stands there; or -1.
    private int start(int t) {
        if (tokens.is(t, Word.BASED)
                && tokens.is(t + 1, Word.ON)
                && tokens.is(t - 1, Word.DECISION)) {
            return t + 2;
        }
        if (tokens.is(t + 1, ':') && !tokens.is(t, Word.OTHER)) {
            boolean opens = names.at(tokens, t + 2) >= 0 || tokens.isHidden(t + 2);
            return opens && !tokens.is(t, Word.BASED) ? t + 2 : -1;
        }
        if (!tokens.is(t, Word.OTHER)
                || !tokens.is(t + 1, Word.MEDICAL)
                || !tokens.is(t + 2, Word.TREATMENT)) {
            return -1;
        }
        for (int i = t + 3; i < t + 10; i++) {
            if (tokens.is(i, ':')) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The last token before a parting, or before the next "Decision based on".
    private int end(int start) {
        int t = start;
        while (t + 1 < tokens.count() && !tokens.parted(t + 1) && !isBoundary(t + 1)) {
            t++;
        }
        return t;
    }

    private boolean isBoundary(int t) {
        if (tokens.is(t, Word.DECISION)) {
            return tokens.is(t + 1, Word.BASED) || tokens.is(t + 1, Word.RATIONALE);
        }
        if (tokens.is(t, Word.OTHER)) {
            return tokens.is(t + 1, Word.MEDICAL) && tokens.is(t + 2, Word.TREATMENT);
        }
        return tokens.is(t + 2, ':')
                        && tokens.is(t + 1, Word.GUIDELINE)
                        && tokens.is(t, Word.MAXIMUS)
                || tokens.is(t, Word.CLAIMS) && tokens.is(t + 1, Word.ADMINISTRATOR);
    }

    private int behindSeparators(int from, int end) {
        int t = from;
        while (t <= end) {
            boolean mark = tokens.isMark(t) && !tokens.is(t, '(') || tokens.isHidden(t);
            boolean word =
                    tokens.is(t, Word.AND)
                            || tokens.is(t, Word.THE)
                            || tokens.is(t, Word.NON)
                            || tokens.is(t, Word.CITATION)
                            || tokens.is(t, Word.CITATIONS)
                            || tokens.is(t, Word.ALSO)
                            || tokens.is(t, Word.CITED)
                            || tokens.is(t, Word.MTUS) && tokens.is(t + 1, Word.CITATION);
            // "1) ODG, 2) ACOEM"
            boolean numbered = tokens.isNumber(t) && tokens.length(t) == 1 && tokens.is(t + 1, ')');
            if (!mark && !word && !numbered) {
                return t;
            }
            t++;
        }
        return t;
    }

    /// The last token of the document that begins at a token.
    private int segmentEnd(int from, int end) {
        int depth = 0;
        boolean paged = false;
        boolean known = isGuideline(names.at(tokens, from));
        for (int t = from; t <= end; t++) {
            if (tokens.is(t, '(')) {
                depth++;
            } else if (tokens.is(t, ')')) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && t > from) {
                boolean semicolon =
                        tokens.is(t, ';')
                                && (!tokens.isNumber(t + 1) || tokens.is(t + 2, ')'))
                                && !(known && references.isTopic(t + 1, end));
                if (tokens.isHidden(t) || semicolon || begins(from, t, paged)) {
                    return t - 1;
                }
                if (Sentences.endsAt(tokens, t) && !goesOn(t + 1, known || paged)) {
                    return t - 1;
                }
            }
            paged |= pages.firstNumber(t) >= 0 || Journals.firstPage(tokens, t) >= 0;
        }
        return end;
    }

    /// Whether a further document's name begins behind a comma, an "and", or a page number.
    private boolean begins(int from, int t, boolean paged) {
        long found = names.at(tokens, t);
        if (found < 0) {
            return false;
        }
        long own = names.at(tokens, from);
        Document document = names.valueOf(found);
        boolean guideline =
                document.kind() == Document.Kind.TITLE
                        || document.kind() == Document.Kind.ACRONYM
                        || document.kind() == Document.Kind.CHAPTER;
        if (!guideline && (!paged && !isGuideline(own) || tokens.is(t - 1, '/'))) {
            return false;
        }
        // "MTUS, Chronic Pain Medical Treatment Guidelines" is one document.
        if (own >= 0
                && names.lastOf(own) + 2 == t
                && tokens.is(t - 1, ',')
                && document.continues(names.valueOf(own))) {
            return false;
        }
        return tokens.is(t - 1, ',')
                || tokens.is(t - 1, Word.AND)
                || tokens.is(t - 1, '/')
                || tokens.is(t - 1, '&')
                || tokens.is(t - 1, Word.THE)
                || tokens.is(t - 1, '.')
                || paged && tokens.isNumber(t - 1);
    }

    /// Whether the name is that of one of the great guidelines, which have no references of their
    /// own behind a full stop.
    private boolean isGuideline(long found) {
        return found >= 0 && names.isGuideline(found);
    }

    /// Whether a document goes on behind a full stop: with a locator, or as references do.
    private boolean goesOn(int t, boolean complete) {
        if (tokens.has(t, CONTINUES) || tokens.isNumber(t)) {
            return true;
        }
        return !complete;
    }

    private void segment(int from, int to) {
        int last = to;
        while (last > from && isClosing(last) && !isShortened(last)) {
            last--;
        }
        if (!tokens.capital(from) && !tokens.isNumber(from) && names.at(tokens, from) < 0) {
            return;
        }
        long found = names.at(tokens, from);
        if (found < 0 && (isRemark(from) || isSentence(from, last))) {
            prose.between(from, last);
            return;
        }
        citations.add(Rule.CITATION_LISTED, from, last, source(from, last));
    }

    /// Whether the words say something instead of naming a document. Titles may do so too, but then
    /// they have the pages of a reference behind them.
    private boolean isSentence(int from, int to) {
        boolean says = false;
        for (int t = from; t <= to; t++) {
            if (Journals.firstPage(tokens, t) >= 0 || pages.firstNumber(t) >= 0) {
                return false;
            }
            says |= t < from + LONGEST_SUBJECT && tokens.has(t, SAYS) && !tokens.capital(t);
        }
        return says;
    }

    private boolean isRemark(int t) {
        return tokens.is(t, Word.NO) || tokens.is(t, Word.NONE) || tokens.is(t, Word.NOT);
    }

    /// The full stop of "68th ed." and "et al." stays.
    private boolean isShortened(int t) {
        return tokens.is(t, '.')
                && (tokens.is(t - 1, Word.ED)
                        || tokens.is(t - 1, Word.EDS)
                        || tokens.is(t - 1, Word.AL));
    }

    private boolean isClosing(int t) {
        return tokens.is(t, '.')
                || tokens.is(t, ',')
                || tokens.is(t, ';')
                || tokens.is(t, ':')
                || tokens.is(t, Word.AND)
                || tokens.is(t, Word.THE)
                || tokens.is(t, '<')
                || tokens.is(t, '-')
                || tokens.is(t, '>')
                || tokens.is(t, '&')
                || tokens.is(t, '/');
    }

    /// The source of the last of the names with which the segment begins: "MTUS ACOEM" is ACOEM.
    private String source(int from, int to) {
        String source = "OTHER";
        int t = from;
        long found = names.at(tokens, t);
        while (found >= 0 && t <= to) {
            Document document = names.valueOf(found);
            boolean own = !document.source().equals("OTHER") || source.equals("OTHER");
            source = own ? document.source() : source;
            t = names.lastOf(found) + 1;
            found = names.at(tokens, t);
        }
        return source.equals("OTHER") && isRegulation(from, to) ? "CCR" : source;
    }

    private boolean isRegulation(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean code =
                    tokens.is(t, Word.CODE)
                            && tokens.is(t + 1, Word.OF)
                            && tokens.is(t + 2, Word.REGULATIONS);
            if (code || tokens.is(t, Word.CCR)) {
                return true;
            }
        }
        return false;
    }
}
