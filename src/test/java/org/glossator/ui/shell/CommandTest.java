package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.glossator.schema.Label;
import org.glossator.schema.SchemaFile;
import org.glossator.ui.Texts;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void noTwoCommandsOfOneViewHaveTheSameKeys() {
        for (View view : View.values()) {
            Set<KeyCombination> seen = new HashSet<>();
            for (Command command : Command.values()) {
                if (command.group().worksIn(view)) {
                    assertThat(command.usualKeys())
                            .as("keys of %s in %s", command, view)
                            .allMatch(seen::add);
                }
            }
        }
    }

    @Test
    void keysAreMeantByTheirCode() {
        for (Command command : Command.values()) {
            assertThat(command.usualKeys()).allMatch(KeyCodeCombination.class::isInstance);
        }
    }

    @Test
    void everyCommandCanBeReachedByKeysAndHasWords() {
        Texts texts = new Texts(Locale.ENGLISH);
        for (Command command : Command.values()) {
            assertThat(command.usualKeys()).as("keys of %s", command).isNotEmpty();
            assertThat(texts.get(command.text())).isNotBlank();
        }
    }

    @Test
    void labelKeysDoNotClashWithCommands() {
        List<String> plain =
                List.of(Command.values()).stream()
                        .filter(command -> command.group().worksIn(View.REVIEW))
                        .flatMap(command -> command.usualKeys().stream())
                        .map(KeyCombination::getName)
                        .toList();
        for (Label label : SchemaFile.shipped().labels()) {
            assertThat(plain).doesNotContain(String.valueOf(label.hotkey()).toUpperCase());
        }
    }
}
