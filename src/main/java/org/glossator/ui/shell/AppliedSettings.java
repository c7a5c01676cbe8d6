package org.glossator.ui.shell;

import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.glossator.ui.settings.CurrentSettings;
import org.glossator.ui.settings.Settings;

/// The settings as they hold in one window, until the window lets go of them.
public final class AppliedSettings {

    private final CurrentSettings settings;
    private final ObservableValue<ColorScheme> system;
    private final ReadOnlyObjectWrapper<KeyMap> keys;
    private Subscription following = Subscription.EMPTY;
    private boolean dark;

    /// @param system the colours of the desktop
    AppliedSettings(CurrentSettings settings, ObservableValue<ColorScheme> system) {
        this.settings = settings;
        this.system = system;
        this.keys = new ReadOnlyObjectWrapper<>(KeyMap.of(settings.get().keys()));
        follow(settings.value().map(Settings::keys), () -> keys.set(KeyMap.of(get().keys())));
    }

    /// Gives the scene its colours and sizes, from now on.
    void dress(Scene scene) {
        Look look = new Look(scene);
        follow(settings.value().map(Settings::fontSize), () -> draw(look));
        follow(settings.value().map(Settings::theme), () -> draw(look));
        follow(system, () -> draw(look));
        draw(look);
    }

    Settings get() {
        return settings.get();
    }

    void change(UnaryOperator<Settings> change) {
        settings.change(change);
    }

    ObservableValue<Settings> value() {
        return settings.value();
    }

    ReadOnlyObjectProperty<KeyMap> keys() {
        return keys.getReadOnlyProperty();
    }

    boolean isDark() {
        return dark;
    }

    /// Calls the handler whenever the value is another one, until the window lets go.
    void follow(ObservableValue<?> value, Runnable handler) {
        following = following.and(value.subscribe((_, _) -> handler.run()));
    }

    /// Lets go of the settings, as before the window is closed or another project opened in it.
    void leave() {
        following.unsubscribe();
    }

    private void draw(Look look) {
        dark =
                switch (get().theme()) {
                    case SYSTEM -> system.getValue() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                };
        look.show(dark, get().fontSize());
    }
}
