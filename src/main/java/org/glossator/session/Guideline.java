package org.glossator.session;

import java.time.Instant;
import java.util.List;
import org.glossator.schema.Label;
import org.glossator.store.LetterId;

/// How a label is to be used: what its description says, and what adjudicators gave as reasons.
///
/// @param reasons of rulings that stand, the oldest first
public record Guideline(Label label, List<Reason> reasons) {

    public Guideline {
        reasons = List.copyOf(reasons);
    }

    /// @param words the letter's text that the ruling is about
    public record Reason(
            String text, String adjudicator, Instant madeAt, LetterId letter, String words) {}

    /// The description with the reasons under it, a line each.
    public String text() {
        StringBuilder text = new StringBuilder(label.description());
        reasons.stream()
                .map(Reason::text)
                .distinct()
                .forEach(reason ->
                        text.append(text.isEmpty() ? "" : "\n").append("– ").append(reason));
        return text.toString();
    }
}
