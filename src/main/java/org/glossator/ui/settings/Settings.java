package org.glossator.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person set for themselves at this machine.
///
/// @param theme the colours of the window
/// @param fontSize of the window's own text, in pixels, from [#SMALLEST] to [#LARGEST]; everything
///   else follows it
/// @param animations whether what comes and goes may fade
/// @param tags whether spans carry the name of their label
/// @param doubt the confidence below which a suggestion is doubtful to the walk, from 0 to 1
/// @param tourSeen whether the tour was gone through or put away
/// @param keys the keys of commands that do not have their own ones, by the command's name
/// @param window where the window was, or `null` before it was ever closed
public record Settings(
        Theme theme,
        double fontSize,
        boolean animations,
        boolean tags,
        double doubt,
        boolean tourSeen,
        Map<String, List<String>> keys,
        @Nullable WindowPlace window) {

    public static final double SMALLEST = 9;
    public static final double USUAL = 13;
    public static final double LARGEST = 32;
    public static final double USUAL_DOUBT = 0.9;

    public Settings {
        fontSize = Math.clamp(fontSize, SMALLEST, LARGEST);
        doubt = Math.clamp(doubt, 0, 1);
        Map<String, List<String>> copy = new TreeMap<>();
        keys.forEach((command, combinations) -> copy.put(command, List.copyOf(combinations)));
        keys = Map.copyOf(copy);
    }

    /// What holds before anything is set.
    public static Settings usual() {
        return new Settings(Theme.SYSTEM, USUAL, true, false, USUAL_DOUBT, false, Map.of(), null);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, fontSize, animations, tags, doubt, tourSeen, keys, window);
    }

    public Settings withFontSize(double other) {
        return new Settings(theme, other, animations, tags, doubt, tourSeen, keys, window);
    }

    public Settings withAnimations(boolean other) {
        return new Settings(theme, fontSize, other, tags, doubt, tourSeen, keys, window);
    }

    public Settings withTags(boolean other) {
        return new Settings(theme, fontSize, animations, other, doubt, tourSeen, keys, window);
    }

    public Settings withDoubt(double other) {
        return new Settings(theme, fontSize, animations, tags, other, tourSeen, keys, window);
    }

    public Settings withTourSeen(boolean other) {
        return new Settings(theme, fontSize, animations, tags, doubt, other, keys, window);
    }

    public Settings withKeys(Map<String, List<String>> other) {
        return new Settings(theme, fontSize, animations, tags, doubt, tourSeen, other, window);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(theme, fontSize, animations, tags, doubt, tourSeen, keys, other);
    }
}
