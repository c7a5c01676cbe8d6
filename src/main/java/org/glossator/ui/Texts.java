package org.glossator.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The window's strings, all from one bundle.
public final class Texts {

    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle("org.glossator.ui.messages", locale);
    }

    /// @throws java.util.MissingResourceException if the bundle has no such key
    public String get(String key) {
        return bundle.getString(key);
    }

    /// The string with its places filled in, as [MessageFormat] does it.
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
