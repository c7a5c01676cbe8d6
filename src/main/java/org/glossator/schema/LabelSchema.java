package org.glossator.schema;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The labels of a project, in the order in which people see them.
///
/// @param labels at least one; ids are unique, and so are hotkeys where there is one
public record LabelSchema(List<Label> labels) {

    public LabelSchema {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a schema needs at least one label");
        }
        Set<String> ids = new HashSet<>();
        Set<Character> hotkeys = new HashSet<>();
        for (Label label : labels) {
            if (!ids.add(label.id())) {
                throw new IllegalArgumentException("two labels are called " + label.id());
            }
            if (label.hotkey() != Label.NO_HOTKEY && !hotkeys.add(label.hotkey())) {
                throw new IllegalArgumentException("two labels have the key " + label.hotkey());
            }
        }
    }

    /// The ids of the labels, in their order.
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        labels.forEach(label -> ids.add(label.id()));
        return ids;
    }

    /// The label of this id, if the schema has it.
    public Optional<Label> label(String id) {
        return labels.stream().filter(label -> label.id().equals(id)).findFirst();
    }

    /// The label that this key stands for, if there is one.
    public Optional<Label> byHotkey(char key) {
        return labels.stream()
                .filter(label -> label.hotkey() == key && key != Label.NO_HOTKEY)
                .findFirst();
    }
}
