package org.glossator.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Proposes a look and a key for a new label that none of the others has.
///
/// @param labels those that are there
public record FreeLook(List<Label> labels) {

    private static final String KEYS = "1234567890abcdefghijklmnopqrstuvwxyz";

    public FreeLook {
        labels = List.copyOf(labels);
    }

    /// The hue that the fewest labels have.
    public int hue() {
        return IntStream.range(0, Label.HUES)
                .boxed()
                .min(
                        Comparator.<Integer>comparingLong(this::usesOfHue)
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(0);
    }

    /// The underline that the fewest labels have, but none of this hue.
    public Underline underline(int hue) {
        Set<Underline> beside = new HashSet<>();
        labels.stream().filter(l -> l.hue() == hue).forEach(l -> beside.add(l.underline()));
        return Stream.of(Underline.values())
                .min(
                        Comparator.<Underline, Boolean>comparing(beside::contains)
                                .thenComparing(this::uses))
                .orElse(Underline.SINGLE);
    }

    /// The first key that neither a label nor a command has; [Label#NO_HOTKEY] if none is left.
    public char hotkey(Set<Character> taken) {
        return KEYS.chars()
                .mapToObj(key -> (char) key)
                .filter(key -> !taken.contains(key))
                .filter(key -> labels.stream().noneMatch(label -> label.hotkey() == key))
                .findFirst()
                .orElse(Label.NO_HOTKEY);
    }

    private long usesOfHue(int hue) {
        return labels.stream().filter(label -> label.hue() == hue).count();
    }

    private long uses(Underline underline) {
        return labels.stream().filter(label -> label.underline() == underline).count();
    }
}
