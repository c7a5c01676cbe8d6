package org.glossator.detect.citation;

import org.glossator.detect.text.Phrase;
import org.glossator.detect.text.PhraseTrie;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Vocabulary;

/// The names of documents that the detectors know.
final class DocumentNames {

    private static final long DOCUMENT_WORD = Trait.DOCUMENT_WORD.bit();

    private static final long GUIDELINE = Trait.GUIDELINE.bit();

    private final PhraseTrie<Document> names;

    private DocumentNames(PhraseTrie<Document> names) {
        this.names = names;
    }

    /// Reads lines of name, source and kind, tab-separated; `#` begins a comment.
    static DocumentNames read(String text, Vocabulary.Builder vocabulary) {
        PhraseTrie.Builder<Document> names = new PhraseTrie.Builder<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int tab = text.indexOf('\t', at);
            if (tab > 0 && tab < end && text.charAt(at) != '#') {
                int next = text.indexOf('\t', tab + 1);
                Phrase phrase = Phrase.of(text.substring(at, tab), vocabulary);
                vocabulary.trait(phrase.words()[0], DOCUMENT_WORD);
                names.add(
                        phrase.words(),
                        phrase.length(),
                        Document.of(
                                text.substring(tab + 1, next),
                                text.substring(next + 1, end).strip()));
            }
            at = end + 1;
        }
        return new DocumentNames(names.build());
    }

    /// The longest name at the token as a handle, negative if none. Names begin with a capital,
    /// acronyms are all capitals; only the long titles of the great guidelines are also known in
    /// lower case.
    long at(Tokens tokens, int t) {
        if (!tokens.has(t, DOCUMENT_WORD)) {
            return -1;
        }
        long found = names.longestAt(tokens, t);
        if (found < 0) {
            return -1;
        }
        if (valueOf(found).kind() == Document.Kind.CHAPTER) {
            int year = lastOf(found) + 1;
            return tokens.isNumber(year) && tokens.length(year) == 4 && tokens.capital(t)
                    ? found
                    : -1;
        }
        boolean title = valueOf(found).kind() == Document.Kind.TITLE;
        if (!tokens.capital(t)) {
            boolean known = title && lastOf(found) >= t + 2 && isGuideline(found);
            return known && tokens.has(lastOf(found), GUIDELINE) ? found : -1;
        }
        boolean acronym = valueOf(found).kind() == Document.Kind.ACRONYM;
        return acronym && !tokens.allCapitals(lastOf(found)) ? -1 : found;
    }

    /// Whether the name is that of one of the great guidelines.
    boolean isGuideline(long found) {
        return !valueOf(found).source().equals("OTHER");
    }

    int lastOf(long found) {
        return names.lastOf(found);
    }

    Document valueOf(long found) {
        return names.valueOf(found);
    }
}
