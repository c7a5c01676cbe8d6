package org.glossator.ui.schema;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.glossator.schema.FreeLook;
import org.glossator.schema.Label;
import org.glossator.ui.Texts;

/// A label as it begins: with an id, a key and a look that no other has.
///
/// @param takenKeys the characters that are keys of commands
record FreshLabel(Texts texts, Set<Character> takenKeys) {

    /// @param isTaken whether an id cannot be given
    Label beside(List<Label> labels, Predicate<String> isTaken) {
        int number = labels.size() + 1;
        while (isTaken.test("LABEL_" + number)) {
            number++;
        }
        FreeLook free = new FreeLook(labels);
        int hue = free.hue();
        return new Label(
                "LABEL_" + number,
                texts.get("labels.new", number),
                "",
                hue,
                free.underline(hue),
                free.hotkey(takenKeys),
                List.of());
    }
}
