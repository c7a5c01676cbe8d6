package org.glossator.detect.drug;

import java.util.List;
import org.glossator.detect.rule.Finds;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Vocabulary;

/// Finds drugs with a lexicon. Immutable and safe to share.
public final class Drugs {

    private final DrugLexicon lexicon;

    private Drugs(DrugLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param shipped the lexicon file's text
    /// @param users users' own lists, the earlier first
    /// @param vocabulary takes the words of the names
    public static Drugs load(
            String shipped, List<UserLexicon> users, Vocabulary.Builder vocabulary) {
        DrugLexicon.Builder lexicon = new DrugLexicon.Builder(vocabulary);
        for (Lexeme lexeme : LexiconFile.read(shipped)) {
            lexicon.add(lexeme);
        }
        for (UserLexicon user : users) {
            lexicon.add(user);
        }
        return new Drugs(lexicon.build());
    }

    public void find(Tokens tokens, Finds finds) {
        new DrugWalk(tokens, lexicon, finds).walk();
    }
}
