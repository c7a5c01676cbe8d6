package org.glossator.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A project's schema becomes another one. Labels are the same if they have the same id; what else
/// changes of a label leaves its marks alone.
///
/// @param fates by the id of each label of `before` that `after` does not have: what becomes of its
///   marks
public record SchemaChange(LabelSchema before, LabelSchema after, Map<String, LabelFate> fates) {

    /// @throws IllegalArgumentException if a label goes without a fate, one that stays has a fate,
    ///   or marks would get a label that is not there
    public SchemaChange {
        fates = Map.copyOf(fates);
        Set<String> leaving = new HashSet<>(before.ids());
        leaving.removeAll(after.ids());
        if (!leaving.equals(fates.keySet())) {
            throw new IllegalArgumentException(
                    "fates of %s, but %s leave".formatted(fates.keySet(), leaving));
        }
        for (LabelFate fate : fates.values()) {
            if (fate instanceof LabelFate.Becomes(String label) && after.label(label).isEmpty()) {
                throw new IllegalArgumentException("there will be no label " + label);
            }
        }
    }

    /// A change by which no label goes.
    public static SchemaChange of(LabelSchema before, LabelSchema after) {
        return new SchemaChange(before, after, Map.of());
    }

    public boolean isEmpty() {
        return before.equals(after);
    }

    /// The label that marks of the given one get, if it leaves and they do not.
    public Optional<String> becomes(String label) {
        return fates.get(label) instanceof LabelFate.Becomes(String other)
                ? Optional.of(other)
                : Optional.empty();
    }

    /// Whether marks of the label go with it.
    public boolean removes(String label) {
        return fates.get(label) instanceof LabelFate.Removed;
    }

    /// The fates of the labels whose marks get another label, in a fixed order.
    public Map<String, String> becoming() {
        Map<String, String> becoming = new TreeMap<>();
        fates.keySet().forEach(id -> becomes(id).ifPresent(other -> becoming.put(id, other)));
        return becoming;
    }

    /// Where marks made after the change belong when it is undone: a label that is new and that
    /// just one other became is that other one, renamed.
    public Map<String, String> wayBack() {
        Map<String, String> back = new LinkedHashMap<>();
        Map<String, Integer> sources = new HashMap<>();
        becoming()
                .forEach((label, other) -> {
                    if (before.label(other).isEmpty()) {
                        sources.merge(other, 1, Integer::sum);
                        back.put(other, label);
                    }
                });
        back.keySet().removeIf(other -> sources.getOrDefault(other, 0) > 1);
        return back;
    }
}
