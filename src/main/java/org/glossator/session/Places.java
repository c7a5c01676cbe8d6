package org.glossator.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where Glossator keeps what belongs to the person at this machine, as each platform wants it.
///
/// @param home the folder of Glossator's own data
public record Places(Path home) {

    /// The places of this person: the property `glossator.home` if it is set, else what the
    /// platform calls its folder for application data.
    ///
    /// @param environment the process's environment
    /// @param properties the system's properties
    public static Places of(Map<String, String> environment, Properties properties) {
        String set = properties.getProperty("glossator.home");
        if (set != null) {
            return new Places(Path.of(set));
        }
        Path user = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return new Places(
                    (local == null ? user.resolve("AppData/Local") : Path.of(local))
                            .resolve("Glossator"));
        }
        if (system.contains("mac")) {
            return new Places(user.resolve("Library/Application Support/Glossator"));
        }
        String data = environment.get("XDG_DATA_HOME");
        return new Places(
                (data == null || data.isBlank() ? user.resolve(".local/share") : Path.of(data))
                        .resolve("glossator"));
    }

    /// The project that is opened when none is named.
    public Path sampleProject() {
        return home.resolve("sample");
    }

    /// Where reports of the program's own faults go.
    public Path crashReports() {
        return home.resolve("crash-reports");
    }

    /// The file of what this person set for themselves.
    public Path settings() {
        return home.resolve("settings.json");
    }

    /// Where the demonstration goes when there is no display.
    public Path demonstration() {
        return home.resolve("demo");
    }
}
