package org.glossator.store;

import java.util.Collection;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;

/// A letter on its way into a project.
///
/// @param suggestions in any order; of two with one id the later counts
public record NewLetter(Letter letter, Collection<Suggestion> suggestions) {

    /// @throws IllegalArgumentException if a suggestion ends behind the letter's text
    public NewLetter {
        suggestions = MarkSet.of(suggestions).suggestions();
        for (Suggestion suggestion : suggestions) {
            if (!letter.holds(suggestion.span())) {
                throw new IllegalArgumentException(
                        "the suggestion %s ends behind the text of %s"
                                .formatted(suggestion.span(), letter.name()));
            }
        }
    }
}
