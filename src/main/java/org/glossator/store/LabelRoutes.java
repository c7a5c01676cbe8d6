package org.glossator.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelFate;
import org.glossator.schema.SchemaChange;
import org.jspecify.annotations.Nullable;

/// What letters that come in make of labels that the schema no longer has. Detectors and files of
/// before go on using them.
///
/// @param routes by label: the label of the schema that it became, or `null` if it was removed
public record LabelRoutes(Map<String, @Nullable String> routes) {

    /// What the label is called now; empty if it was removed.
    public Optional<String> of(String label) {
        return routes.containsKey(label)
                ? Optional.ofNullable(routes.get(label))
                : Optional.of(label);
    }

    /// The suggestions as the schema has them; those of removed labels are left out. They keep
    /// their ids, so that they are known again.
    public List<Suggestion> on(List<Suggestion> suggestions) {
        if (routes.isEmpty()) {
            return suggestions;
        }
        List<Suggestion> routed = new ArrayList<>(suggestions.size());
        for (Suggestion one : suggestions) {
            of(one.label())
                    .map(label ->
                            new Suggestion(
                                    one.id(),
                                    one.span(),
                                    label,
                                    one.attributes(),
                                    one.rule(),
                                    one.confidence()))
                    .ifPresent(routed::add);
        }
        return routed;
    }

    /// The routes after a change: those that led to a label that goes lead on, and a label that is
    /// there again leads to itself.
    LabelRoutes after(SchemaChange change) {
        Map<String, @Nullable String> next = new LinkedHashMap<>();
        routes.forEach((label, becomes) ->
                next.put(
                        label,
                        becomes != null && change.fates().containsKey(becomes)
                                ? target(change.fates().get(becomes))
                                : becomes));
        change.fates().forEach((label, fate) -> next.put(label, target(fate)));
        next.keySet().removeAll(change.after().ids());
        return new LabelRoutes(next);
    }

    private static @Nullable String target(@Nullable LabelFate fate) {
        return switch (fate) {
            case LabelFate.Becomes(String label) -> label;
            case LabelFate.Removed() -> null;
            case null -> null;
        };
    }
}
