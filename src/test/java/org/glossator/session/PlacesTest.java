package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void dataLiesWhereEachPlatformWantsIt() {
        assertThat(home("Linux", Map.of())).isEqualTo(Path.of("/u/.local/share/glossator"));
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", "/d"))).isEqualTo(Path.of("/d/glossator"));
        assertThat(home("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/u/Library/Application Support/Glossator"));
        assertThat(home("Windows 11", Map.of("LOCALAPPDATA", "/l")))
                .isEqualTo(Path.of("/l/Glossator"));
    }

    @Test
    void aPropertySaysOtherwise() {
        Properties properties = properties("Linux");
        properties.setProperty("glossator.home", "/elsewhere");

        assertThat(Places.of(Map.of(), properties).sampleProject())
                .isEqualTo(Path.of("/elsewhere/sample"));
    }

    private static Path home(String system, Map<String, String> environment) {
        return Places.of(environment, properties(system)).home();
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/u");
        return properties;
    }
}
