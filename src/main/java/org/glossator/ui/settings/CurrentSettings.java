package org.glossator.ui.settings;

import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.session.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings as they are now. A change holds at once and is written at once; used on the
/// window's thread only.
public final class CurrentSettings {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSettings.class);

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> value;

    /// @param start what was read from the file
    public CurrentSettings(SettingsFile file, Settings start) {
        this.file = file;
        this.value = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Settings> value() {
        return value.getReadOnlyProperty();
    }

    public Settings get() {
        return value.get();
    }

    /// Changes the settings. If they cannot be written they hold until the program ends.
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(value.get());
        if (changed.equals(value.get())) {
            return;
        }
        value.set(changed);
        try {
            file.write(changed);
        } catch (IOException e) {
            LOG.warn("the settings could not be written: {}", Failure.of(e).code());
        }
    }
}
