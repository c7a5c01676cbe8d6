package org.glossator.detect.citation;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Vocabulary;

/// Finds citations with a list of documents' names. Immutable and safe to share.
public final class Citations {

    private static final long START =
            Trait.set(
                    Trait.DOCUMENT_WORD,
                    Trait.PAGE,
                    Trait.LOCATOR,
                    Trait.CITES,
                    Trait.REGULATION,
                    Trait.GUIDELINE,
                    Trait.ORGANISATION);
    private static final long ANY = START | Tokens.NUMBER;
    private static final long LISTS = Trait.set(Trait.CITES, Trait.GUIDELINE);

    private final DocumentNames names;

    private Citations(DocumentNames names) {
        this.names = names;
    }

    /// @param documents the text of `assets/rules/documents.tsv`
    /// @param vocabulary takes the words of the names
    public static Citations load(String documents, Vocabulary.Builder vocabulary) {
        return new Citations(DocumentNames.read(documents, vocabulary));
    }

    public void find(Tokens tokens, Finds finds) {
        CitationFinds citations = new CitationFinds(tokens, finds);
        Prose prose = new Prose(tokens, names, citations);
        Listed listed = new Listed(tokens, names, citations, prose);
        Regulations regulations = new Regulations(tokens, citations);
        JournalReferences journals = new JournalReferences(tokens, citations);
        UnlistedTitles titles = new UnlistedTitles(tokens, names, citations);
        for (int t = tokens.next(0, ANY); t < tokens.count(); t = tokens.next(t + 1, ANY)) {
            if (tokens.isNumber(t)) {
                t = Math.max(t, journals.at(t));
            }
            if (!tokens.has(t, START)) {
                continue;
            }
            int last = tokens.has(t, LISTS) ? listed.at(t) : -1;
            last = last < 0 && tokens.has(t, Trait.REGULATION.bit()) ? regulations.at(t) : last;
            last = last < 0 ? prose.at(t) : last;
            last = last < 0 ? titles.at(t) : last;
            t = Math.max(t, last);
        }
    }
}
