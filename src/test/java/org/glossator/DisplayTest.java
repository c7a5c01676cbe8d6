package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxNeedsAnXServer() {
        assertThat(Display.isThere(Map.of(), system("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ""), system("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), system("Linux"))).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveADisplay() {
        assertThat(Display.isThere(Map.of(), system("Windows 11"))).isTrue();
        assertThat(Display.isThere(Map.of(), system("Mac OS X"))).isTrue();
    }

    @Test
    void theHeadlessPlatformNeedsNone() {
        Properties headless = system("Linux");
        headless.setProperty("glass.platform", "Headless");

        assertThat(Display.isThere(Map.of(), headless)).isTrue();
    }

    private static Properties system(String name) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        return properties;
    }
}
