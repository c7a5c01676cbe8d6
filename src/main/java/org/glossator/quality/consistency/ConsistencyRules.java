package org.glossator.quality.consistency;

import java.util.Optional;
import java.util.Set;
import org.glossator.quality.LabelledSpan;

/// What is to be consistent, beyond labels.
///
/// @param oneValue attributes that one text should always have one value of
/// @param needed attributes that every mark of the label should have
/// @param values says why a mark's values do not fit its text
public record ConsistencyRules(
        Set<LabelAttribute> oneValue, Set<LabelAttribute> needed, ValueCheck values) {

    /// Looks at the values of one mark.
    public interface ValueCheck {

        /// @param text the text under the mark, as it stands in the letter
        /// @return what is wrong, in words for people; empty if nothing is
        Optional<String> problem(LabelledSpan mark, String text);
    }

    /// Labels only.
    public static final ConsistencyRules NONE =
            new ConsistencyRules(Set.of(), Set.of(), (_, _) -> Optional.empty());

    public ConsistencyRules {
        oneValue = Set.copyOf(oneValue);
        needed = Set.copyOf(needed);
    }
}
