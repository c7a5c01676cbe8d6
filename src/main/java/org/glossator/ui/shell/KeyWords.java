package org.glossator.ui.shell;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.glossator.ui.Texts;

/// The keys that the bundle's strings name, as people read them: a command's first key now, or keys
/// that nobody can change.
///
/// @param texts for the words of a command that has no key
record KeyWords(KeyMap keys, Texts texts) implements UnaryOperator<String> {

    /// @param name the name of a [Command], or keys as [KeyCombination] reads them
    /// @throws IllegalArgumentException if it is neither
    @Override
    public String apply(String name) {
        return Stream.of(Command.values())
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(this::keyOf)
                .orElseGet(() -> KeyMap.words(KeyCombination.keyCombination(name)));
    }

    private String keyOf(Command command) {
        String key = keys.first(command);
        return key.isEmpty() ? "“" + texts.get(command.text()) + "”" : key;
    }
}
