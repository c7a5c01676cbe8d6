package org.glossator.detect.citation;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Documents named in running text, with the locators before and behind them.
final class Prose {

    private static final long GUIDELINE = Trait.GUIDELINE.bit();
    private static final int MOST_NAMES = 4;
    private static final int CITED_REACH = 48;
    private static final int NEAR = 10;

    private final Tokens tokens;
    private final DocumentNames names;
    private final CitationFinds citations;
    private final Pages pages;
    private final Extensions extensions;

    Prose(Tokens tokens, DocumentNames names, CitationFinds citations) {
        this.tokens = tokens;
        this.names = names;
        this.citations = citations;
        pages = new Pages(tokens);
        extensions = new Extensions(tokens, names, pages);
    }

    /// Finds the citations among the tokens `from` to `to`.
    void between(int from, int to) {
        for (int t = from; t <= to; t++) {
            t = Math.max(t, at(t));
        }
    }

    /// The last token of the citation that begins at the token, or -1.
    int at(int t) {
        if (tokens.has(t, Trait.PAGE.bit() | Trait.LOCATOR.bit())) {
            int behind = behindLeadingLocator(t);
            return behind < 0 ? -1 : named(t, behind);
        }
        return named(t, t);
    }

    /// The token behind "page 63 of the", or -1.
    private int behindLeadingLocator(int t) {
        int last = extensions.lastOfLocator(t);
        if (last < 0) {
            return -1;
        }
        int next = last + 1;
        if (tokens.is(next, Word.OF) || tokens.is(next, Word.IN) || tokens.is(next, Word.FROM)) {
            next++;
            return tokens.is(next, Word.THE) ? next + 1 : next;
        }
        return -1;
    }

    /// Reads the names that begin at a token and what belongs to them.
    private int named(int from, int name) {
        long found = names.at(tokens, name);
        if (found < 0) {
            return -1;
        }
        Document document = names.valueOf(found);
        int last = names.lastOf(found);
        for (int i = 0; i < MOST_NAMES; i++) {
            int at = behindJoint(last + 1);
            long next = tokens.parted(at) ? -1 : names.at(tokens, at);
            if (next < 0 || at > last + 1 && !names.valueOf(next).continues(document)) {
                break;
            }
            document = names.valueOf(next);
            last = names.lastOf(next);
        }
        if (isNoDocument(name, last, document)) {
            return -1;
        }
        int first = from == name ? withLeadingEdition(name) : from;
        if (document.kind() == Document.Kind.AGENCY) {
            last++;
        }
        // "MTUS guidelines, page 78": with a page the lower-case word is part of it.
        boolean located =
                document.kind() == Document.Kind.ACRONYM
                        && tokens.has(last + 1, GUIDELINE)
                        && extensions.lastOfLocator(behindComma(last + 2)) >= 0;
        int end = extensions.lastOf(located ? last + 1 : last, document, isCited(first, last));
        citations.add(rule(document, end > last), first, end, document.source());
        return end;
    }

    /// The token behind a comma or a possessive: "ACOEM's Occupational Medicine …".
    private int behindJoint(int t) {
        boolean possessive = tokens.is(t, '\'') && tokens.is(t + 1, Word.S);
        return possessive ? t + 2 : behindComma(t);
    }

    private int behindComma(int t) {
        return tokens.is(t, ',') ? t + 1 : t;
    }

    /// Whether the sentence says that a decision rests on the document: then topics follow.
    private boolean isCited(int t, int last) {
        boolean comma = false;
        for (int i = last + 1; i < last + NEAR && !comma; i++) {
            comma = tokens.is(i, ',');
        }
        if (!comma) {
            return false;
        }
        int least = Math.max(0, t - CITED_REACH);
        for (int i = t - 1; i >= least && !tokens.parted(i + 1); i--) {
            if (tokens.has(i, Trait.RELIES.bit())) {
                return true;
            }
            if (Sentences.endsAt(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNoDocument(int name, int last, Document document) {
        boolean hyphen = tokens.is(name - 1, '-') && tokens.is(name - 2, Word.NON);
        boolean adjective =
                tokens.is(last + 1, '-')
                        && tokens.glued(last + 1)
                        && tokens.isWord(last + 2)
                        && !tokens.capital(last + 2);
        boolean agency =
                document.kind() == Document.Kind.AGENCY && !tokens.has(last + 1, GUIDELINE);
        boolean approval = tokens.is(name, Word.FDA) && name == last && !isQuoted(last + 1);
        return hyphen || adjective || agency || approval;
    }

    /// The FDA is a document only where it is quoted: "FDA guidelines", "the FDA states".
    private boolean isQuoted(int t) {
        return tokens.has(t, GUIDELINE)
                || tokens.has(t, Trait.STATES.bit())
                || tokens.is(t, Word.LABEL)
                || tokens.is(t, Word.LABELING);
    }

    /// "Third Edition ACOEM Guidelines", "2016 CDC guideline".
    private int withLeadingEdition(int name) {
        if (tokens.is(name - 1, Word.EDITION) && tokens.capital(name - 1)) {
            int t = name - 2;
            return tokens.isNumber(t - 1) && tokens.glued(t) ? t - 1 : t;
        }
        boolean year =
                tokens.isNumber(name - 1)
                        && tokens.length(name - 1) == 4
                        && tokens.gap(name) == Tokens.SPACED
                        && !tokens.is(name - 2, Word.IN)
                        && tokens.number(name - 1) > 1980
                        && tokens.number(name - 1) < 2040;
        return year && !tokens.is(name - 2, ',') ? name - 1 : name;
    }

    private static Rule rule(Document document, boolean extended) {
        return switch (document.kind()) {
            case TITLE ->
                    document.source().equals("FDA") ? Rule.CITATION_LABEL : Rule.CITATION_GUIDELINE;
            case ACRONYM -> extended ? Rule.CITATION_GUIDELINE : Rule.CITATION_ACRONYM;
            case AGENCY, CHAPTER -> Rule.CITATION_GUIDELINE;
            case PUBLICATION -> Rule.CITATION_PUBLICATION;
        };
    }
}
