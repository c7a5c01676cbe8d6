package org.glossator.detect.citation;

import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// What belongs to a document behind its name: acronym, edition, year, chapter, section, topic,
/// pages, table.
final class Extensions {

    private static final int MOST_PARTS = 12;
    private static final int LONGEST_BRACKET = 14;
    private static final int LONGEST_TOPIC = 14;
    private static final int MOST_TOPICS = 4;
    private static final long LOCATOR = Trait.LOCATOR.bit();
    private static final long PREDICATE =
            Trait.set(Trait.BE, Trait.MODAL, Trait.STATES, Trait.VERB, Trait.REVIEW_VERB);

    private final Tokens tokens;
    private final DocumentNames names;
    private final Pages pages;

    Extensions(Tokens tokens, DocumentNames names, Pages pages) {
        this.tokens = tokens;
        this.names = names;
        this.pages = pages;
    }

    /// The last token of the citation whose name ends at a token.
    ///
    /// @param cited whether a verb before it says that it was relied on
    int lastOf(int nameEnd, Document document, boolean cited) {
        int last = nameEnd;
        for (int i = 0; i < MOST_PARTS; i++) {
            int next = part(last, document, cited);
            if (next < 0) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /// The last token of the next part, or -1.
    private int part(int last, Document document, boolean cited) {
        int t = last + 1;
        if (tokens.parted(t)) {
            return -1;
        }
        if (tokens.is(t, '(')) {
            return bracket(t);
        }
        if (tokens.is(t, '\'') && tokens.is(t + 1, Word.S)) {
            return tokens.capital(t + 2) ? capitals(t + 2, false) : -1;
        }
        boolean comma = tokens.is(t, ',');
        int at = comma ? t + 1 : t;
        if (tokens.is(at, Word.ON) || tokens.is(at, Word.AT)) {
            return pages.firstNumber(at + 1) >= 0 ? lastOfLocator(at + 1) : -1;
        }
        if (tokens.parted(at)) {
            return -1;
        }
        int locator = lastOfLocator(at);
        if (locator >= 0) {
            return locator;
        }
        if (tokens.isNumber(at) || tokens.has(at, Trait.ORDINAL.bit())) {
            return edition(at);
        }
        if (comma) {
            return names.at(tokens, at) >= 0 ? -1 : topic(at, cited, 0);
        }
        boolean capital =
                tokens.isWord(at) && tokens.capital(at) && !Sentences.endsAt(tokens, last);
        if (capital && names.at(tokens, at) < 0) {
            return capitals(at, isChapter(last));
        }
        boolean title =
                document.kind() == Document.Kind.TITLE
                        || document.kind() == Document.Kind.AGENCY && tokens.capital(last);
        return title && tokens.is(at, Word.FOR) ? lowerTopic(at + 1) : -1;
    }

    private int bracket(int t) {
        for (int i = t + 1; i < t + LONGEST_BRACKET && !tokens.parted(i); i++) {
            if (tokens.is(i, ')')) {
                return i;
            }
            if (isPredicate(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether the word makes a sentence of what is before it; "May" in a date does not.
    private boolean isPredicate(int t) {
        return tokens.has(t, PREDICATE) && !tokens.capital(t);
    }

    /// "2nd Edition", "Third Edition", "2016".
    private int edition(int t) {
        if (tokens.length(t) == 4 && tokens.isNumber(t)) {
            int year = tokens.number(t);
            boolean counted = tokens.glued(t + 1) && tokens.is(t + 1, '-');
            int section = lastOfSection(t);
            if (section > t) {
                return section;
            }
            return year >= 1980 && year < 2040 && !counted ? t : -1;
        }
        int at = tokens.isNumber(t) && tokens.glued(t + 1) ? t + 2 : t + 1;
        if (tokens.is(at, Word.ED)) {
            return tokens.is(at + 1, '.') ? at + 1 : at;
        }
        return tokens.is(at, Word.EDITION) ? at : -1;
    }

    /// The last token of the page, chapter, section or table locator that begins here, or -1.
    int lastOfLocator(int t) {
        int page = pages.firstNumber(t);
        if (page >= 0) {
            return pages.lastOf(page);
        }
        if (!tokens.has(t, LOCATOR)) {
            return -1;
        }
        int at = t + 1;
        if (tokens.is(at, '(') && tokens.is(at + 1, Word.S)) {
            at += 3;
        }
        if (tokens.is(at, ':')) {
            at++;
        }
        if (!tokens.isNumber(at)) {
            return -1;
        }
        return lastOfSection(at);
    }

    /// The last token of a number such as "9792.24.2" or "8-8".
    private int lastOfSection(int t) {
        int at = t;
        while (tokens.glued(at + 1)
                && (tokens.is(at + 1, '.') || tokens.is(at + 1, '-'))
                && tokens.isNumber(at + 2)
                && tokens.glued(at + 2)) {
            at += 2;
        }
        return at;
    }

    /// A capitalised topic behind a comma: up to the next comma, stop or locator, if no verb is in
    /// it. A topic in lower case must have a page locator behind it.
    private int topic(int t, boolean cited, int depth) {
        if (!tokens.isWord(t) || depth > MOST_TOPICS) {
            return -1;
        }
        int last = topicEnd(t);
        if (last < 0) {
            return -1;
        }
        boolean located =
                lastOfLocator(last + 1) >= 0
                        || tokens.is(last + 1, ',') && lastOfLocator(last + 2) >= 0;
        boolean chapter = tokens.is(last, Word.CHAPTER) || tokens.is(last, Word.SECTION);
        if (located || tokens.capital(t) && (chapter || cited && !goesOn(last + 1))) {
            return last;
        }
        // A chain of topics counts if a later one is located: "Current Version, Pain Chapter".
        boolean chain =
                tokens.capital(t)
                        && tokens.is(last + 1, ',')
                        && topic(last + 2, cited, depth + 1) >= 0;
        return chain ? last : -1;
    }

    /// Whether the words go on behind a topic, so that it is none: "ACOEM, Norco and …".
    private boolean goesOn(int t) {
        return !tokens.parted(t)
                && !tokens.is(t, ',')
                && !tokens.is(t, ';')
                && !Sentences.endsAt(tokens, t)
                && !tokens.is(t, ')');
    }

    private int topicEnd(int t) {
        for (int i = t; i < t + LONGEST_TOPIC; i++) {
            if (isPredicate(i)) {
                return -1;
            }
            if (tokens.is(i, '(')) {
                int close = bracket(i);
                if (close < 0) {
                    return -1;
                }
                i = close;
            }
            int next = i + 1;
            if (tokens.parted(next)
                    || tokens.is(next, ',')
                    || tokens.is(next, ';')
                    || tokens.is(next, ')')
                    || Sentences.endsAt(tokens, next)
                    || lastOfLocator(next) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// Capitalised words right behind a name: "ODG Low Back Chapter", "MTUS Guidelines".
    private int capitals(int t, boolean chapter) {
        int last = -1;
        for (int i = t; i < t + LONGEST_TOPIC && !tokens.parted(i); i++) {
            if (tokens.is(i, Word.CHAPTER)
                    || tokens.is(i, Word.SECTION)
                    || tokens.has(i, Trait.GUIDELINE.bit())) {
                return i;
            }
            boolean inner = isInner(i);
            if (!inner && !(tokens.isWord(i) && tokens.capital(i))) {
                break;
            }
            if (!inner) {
                last = i;
            }
        }
        boolean located = last >= 0 && lastOfLocator(last + 1) >= 0;
        return located || chapter && last > t ? last : -1;
    }

    /// Whether a chapter's number ends with this token, so that its title may follow.
    private boolean isChapter(int t) {
        return tokens.isNumber(t) && tokens.is(t - 1, Word.CHAPTER);
    }

    /// Words in lower case that stand inside titles.
    private boolean isInner(int t) {
        return tokens.is(t, Word.AND)
                || tokens.is(t, Word.OF)
                || tokens.is(t, '&')
                || tokens.is(t, Word.FOR)
                || tokens.is(t, Word.THE)
                || tokens.is(t, Word.IN);
    }

    /// "guidelines for muscle relaxants (for pain)".
    private int lowerTopic(int t) {
        int last = -1;
        boolean title = tokens.capital(t);
        for (int i = t; i < t + 7 && !tokens.parted(i); i++) {
            if (title && !tokens.capital(i) && !isInner(i)) {
                return last;
            }
            if (tokens.is(i, '(')) {
                int close = bracket(i);
                return close < 0 ? last : close;
            }
            boolean word =
                    tokens.isWord(i)
                            && !tokens.has(i, PREDICATE)
                            && !tokens.has(i, Trait.DETERMINER.bit());
            if (!word) {
                boolean ends = tokens.isMark(i) || tokens.has(i, PREDICATE);
                return ends ? last : -1;
            }
            last = isInner(i) ? last : i;
        }
        return title ? last : -1;
    }
}
