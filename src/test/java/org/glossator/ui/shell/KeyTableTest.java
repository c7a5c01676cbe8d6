package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.glossator.ui.Texts;
import org.junit.jupiter.api.Test;

/// The table of keys in docs/workbench.md says what the commands say.
class KeyTableTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void theDocumentedKeysAreThoseOfTheCommands() throws IOException {
        StringBuilder table = new StringBuilder("| key | does |\n|---|---|\n");
        for (Command.Group group : Command.Group.values()) {
            for (Command command : group.commands()) {
                table.append("| ").append(keys(command)).append(" | ");
                table.append(texts.get(command.text())).append(" |\n");
            }
        }

        assertThat(Files.readString(Path.of("docs/workbench.md")).replace("\r\n", "\n"))
                .contains(table);
    }

    private static String keys(Command command) {
        return command.usualKeys().stream()
                .map(keys -> "`" + keys.getName().replace("Shortcut", "Ctrl") + "`")
                .collect(Collectors.joining(" "));
    }
}
