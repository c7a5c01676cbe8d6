package org.glossator.detect;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.glossator.detect.citation.Citations;
import org.glossator.detect.citation.WebAddresses;
import org.glossator.detect.date.Dates;
import org.glossator.detect.decision.Decisions;
import org.glossator.detect.drug.Drugs;
import org.glossator.detect.drug.UserLexicon;
import org.glossator.detect.rule.Finds;
import org.glossator.detect.rule.RuleBook;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Vocabulary;
import org.glossator.detect.text.WordList;
import org.glossator.mark.Suggestion;

/// All detectors together, with their lexicon and rules loaded. Immutable and safe to share among
/// threads.
public final class Detection {

    /// Longer letters are rare; the memory for them is given back.
    private static final int LONGEST_SPARE = 1 << 17;

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Drugs drugs;
    private final Citations citations;

    /// Tokens that no thread uses now: never more than there were threads at once.
    private final ConcurrentLinkedQueue<Tokens> spares = new ConcurrentLinkedQueue<>();

    private Detection(Vocabulary vocabulary, RuleBook rules, Drugs drugs, Citations citations) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.drugs = drugs;
        this.citations = citations;
    }

    /// The detectors with the lexicon and rules that Glossator ships.
    public static Detection shipped() {
        return with(List.of());
    }

    /// The detectors that also know the names of users' own lists; a name of an earlier list hides
    /// the same name of a later one, and the shipped lexicon's names come before all.
    public static Detection with(List<UserLexicon> lexicons) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        WordList.read(Assets.text("rules/words.txt"), words);
        WordList.read(Assets.text("lexicon/english.txt"), Trait.ENGLISH, words);
        WordList.read(Assets.text("lexicon/clinical.txt"), Trait.ENGLISH, words);
        Citations citations = Citations.load(Assets.text("rules/documents.tsv"), words);
        Drugs drugs = Drugs.load(Assets.text("lexicon/drugs.tsv"), lexicons, words);
        return new Detection(words.build(), Assets.rules(), drugs, citations);
    }

    /// What the detectors suggest for the text, in reading order; spans in UTF-16 code units of
    /// just this text.
    public List<Suggestion> detect(String text) {
        Tokens spare = spares.poll();
        Tokens tokens = spare == null ? new Tokens(vocabulary) : spare;
        tokens.read(text);
        List<Suggestion> found = detect(tokens);
        if (text.length() <= LONGEST_SPARE) {
            spares.offer(tokens);
        }
        return found;
    }

    private List<Suggestion> detect(Tokens tokens) {
        Finds finds = new Finds(rules);
        WebAddresses.find(tokens, finds);
        Dates.find(tokens, finds);
        drugs.find(tokens, finds);
        Decisions.find(tokens, finds);
        citations.find(tokens, finds);
        return finds.inReadingOrder();
    }

    /// What a rule looks for, in words that a reviewer understands; the id itself if there is no
    /// such rule.
    public String explain(String rule) {
        return RuleBook.find(rule).map(known -> rules.entry(known).why()).orElse(rule);
    }
}
