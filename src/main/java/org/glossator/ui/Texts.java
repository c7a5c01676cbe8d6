package org.glossator.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The window's strings, all from one bundle. A string names a command's keys as `{key:PALETTE}`,
/// and keys that nobody can change as `{key:Shift+Enter}`; what is read there are the keys as they
/// are on this machine and at this moment.
public final class Texts {

    private static final Pattern KEY = Pattern.compile("\\{key:([^{}]+)}");

    private final ResourceBundle bundle;
    private final ObservableValue<UnaryOperator<String>> keys;

    /// Strings that name keys as the bundle does.
    public Texts(Locale locale) {
        this(
                ResourceBundle.getBundle("org.glossator.ui.messages", locale),
                new SimpleObjectProperty<>(UnaryOperator.identity()));
    }

    private Texts(ResourceBundle bundle, ObservableValue<UnaryOperator<String>> keys) {
        this.bundle = bundle;
        this.keys = keys;
    }

    /// The same strings with keys as people read them.
    ///
    /// @param named makes what is read of what stands after `key:` in the bundle
    public Texts naming(ObservableValue<UnaryOperator<String>> named) {
        return new Texts(bundle, named);
    }

    /// @throws java.util.MissingResourceException if the bundle has no such key
    public String get(String key) {
        return KEY.matcher(bundle.getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(named(found)));
    }

    /// The string with its places filled in, as [MessageFormat] does it.
    public String get(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        // As arguments, so that a key such as ' or { is never taken for a part of the pattern.
        String pattern =
                KEY.matcher(bundle.getString(key))
                        .replaceAll(found -> {
                            all.add(named(found));
                            return "{" + (all.size() - 1) + "}";
                        });
        return new MessageFormat(pattern, Locale.ROOT).format(all.toArray());
    }

    /// The string as it is now and whenever keys change, for what stays on the screen.
    public ObservableValue<String> live(String key) {
        return keys.map(_ -> get(key));
    }

    private String named(MatchResult found) {
        return keys.getValue().apply(found.group(1));
    }
}
