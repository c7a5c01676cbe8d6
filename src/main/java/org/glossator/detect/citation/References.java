package org.glossator.detect.citation;

import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Tells references from topics in lists of documents.
final class References {

    private static final int LONGEST_TOPIC = 40;
    private static final long PART = Trait.set(Trait.REFERENCE_PART, Trait.ORGANISATION);

    private final Tokens tokens;
    private final DocumentNames names;

    References(Tokens tokens, DocumentNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Whether what stands behind a semicolon is a further topic of the same guideline and not a
    /// document: it names none, and has neither a year nor any other part of a reference.
    boolean isTopic(int from, int end) {
        int most = Math.min(end, from + LONGEST_TOPIC);
        for (int t = from; t <= most; t++) {
            if (tokens.is(t, ';')) {
                return t > from;
            }
            boolean year = tokens.isNumber(t) && tokens.length(t) == 4;
            boolean edition = tokens.is(t, Word.ED) || tokens.is(t, Word.EDITION);
            if (year
                    || edition
                    || tokens.isHidden(t)
                    || tokens.has(t, PART)
                    || names.at(tokens, t) >= 0) {
                return false;
            }
        }
        return true;
    }
}
