package org.glossator.detect.drug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Phrase;
import org.glossator.detect.text.PhraseTrie;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Vocabulary;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// Every drug name that the detectors know. Immutable once built.
final class DrugLexicon {

    private final PhraseTrie<Lexeme> names;
    private final Map<String, String> combinations;
    private final LazyMisspellings misspellings;

    private DrugLexicon(
            PhraseTrie<Lexeme> names,
            Map<String, String> combinations,
            LazyMisspellings misspellings) {
        this.names = names;
        this.combinations = combinations;
        this.misspellings = misspellings;
    }

    PhraseTrie<Lexeme> names() {
        return names;
    }

    Misspellings misspellings() {
        return misspellings.get();
    }

    /// The name of one word with this hash, as if it stood in a letter by itself; or `null`.
    @Nullable Lexeme single(long hash) {
        return misspellings.get().exact(hash);
    }

    /// The ingredient of two names joined by a slash or dash ("hydrocodone/APAP"), in the order of
    /// the label; `null` if no product joins them.
    @Nullable String combination(String ingredient, String other) {
        return combinations.get(key(ingredient + "/" + other));
    }

    private static String key(String ingredients) {
        return String.join("/", new TreeSet<>(List.of(ingredients.split("/"))));
    }

    /// Collects names and adds their words to the vocabulary.
    static final class Builder {

        private final Vocabulary.Builder vocabulary;
        private final PhraseTrie.Builder<Lexeme> names = new PhraseTrie.Builder<>();
        private final Map<String, String> combinations = new HashMap<>();
        private final Set<String> joint = new HashSet<>();
        private final List<Lexeme> single = new ArrayList<>(8_192);

        Builder(Vocabulary.Builder vocabulary) {
            this.vocabulary = vocabulary;
        }

        void add(Lexeme lexeme) {
            Phrase phrase = Phrase.of(lexeme.name(), vocabulary);
            if (phrase.length() == 0) {
                return;
            }
            vocabulary.trait(phrase.words()[0], Trait.DRUG_WORD.bit());
            names.add(phrase.words(), phrase.length(), lexeme);
            String ingredient = lexeme.ingredient();
            if (ingredient.indexOf('/') > 0 && joint.add(ingredient)) {
                combinations.putIfAbsent(key(ingredient), ingredient);
            }
            if (phrase.length() == 1 && lexeme.rule() != Rule.DRUG_USER) {
                single.add(lexeme);
            }
        }

        /// Adds a user's names. Single names that are ordinary English words are left out: lists
        /// made by others are full of them.
        void add(UserLexicon lexicon) {
            for (UserLexicon.Name name : lexicon.names()) {
                Phrase phrase = Phrase.of(name.name(), vocabulary);
                if (phrase.length() == 0 || isOrdinary(phrase, name.name())) {
                    continue;
                }
                String ingredient =
                        name.ingredient().isEmpty()
                                ? name.name().toLowerCase(Locale.ROOT)
                                : name.ingredient();
                vocabulary.trait(phrase.words()[0], Trait.DRUG_WORD.bit());
                names.add(
                        phrase.words(),
                        phrase.length(),
                        Lexeme.of(
                                name.name(),
                                Attributes.of("ingredient", ingredient),
                                Rule.DRUG_USER));
            }
        }

        private boolean isOrdinary(Phrase phrase, String name) {
            if (phrase.length() > 1) {
                return false;
            }
            int word = phrase.words()[0];
            boolean ours = (vocabulary.traits(word) & Trait.DRUG_WORD.bit()) != 0;
            boolean known =
                    vocabulary.isGrammar(word)
                            || (vocabulary.traits(word) & Trait.ENGLISH.bit()) != 0;
            return !ours && (known || name.length() < 4);
        }

        DrugLexicon build() {
            return new DrugLexicon(
                    names.build(), Map.copyOf(combinations), new LazyMisspellings(single));
        }
    }
}
