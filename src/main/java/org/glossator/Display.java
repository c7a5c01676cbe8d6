package org.glossator;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Whether a window can be shown. Asked before the toolkit starts, since a toolkit that finds no
/// display says so in its own way, over many lines.
final class Display {

    private Display() {}

    /// Whether there is a display, or the toolkit's headless platform was asked for.
    static boolean isThere(Map<String, String> environment, Properties properties) {
        if ("Headless".equals(properties.getProperty("glass.platform"))) {
            return true;
        }
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean needsServer = !system.contains("win") && !system.contains("mac");
        return !needsServer || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
