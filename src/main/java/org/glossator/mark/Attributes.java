package org.glossator.mark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.glossator.schema.Label;
import org.jspecify.annotations.Nullable;

/// The attributes of a mark: a few names, each with its value, in the order in which they were set.
/// Two of them are equal if they say the same, whatever the order.
public final class Attributes {

    /// The attribute that holds a reviewer's note on any mark, whatever its label.
    public static final String NOTE = "note";

    /// The attribute of a mark that a reviewer has flagged, whatever its label.
    public static final String FLAG = "flag";

    private static final Attributes NONE = new Attributes(new String[0]);

    /// Names at even places, each with its value behind it. A letter has dozens of marks with one
    /// or two attributes: a map for each would weigh more than the letter.
    private final String[] pairs;

    private Attributes(String[] pairs) {
        this.pairs = pairs;
    }

    public static Attributes none() {
        return NONE;
    }

    public static Attributes of(String name, String value) {
        return new Attributes(new String[] {name, value});
    }

    public static Attributes of(Map<String, String> map) {
        Attributes attributes = NONE;
        for (Map.Entry<String, String> entry : map.entrySet()) {
            attributes = attributes.with(entry.getKey(), entry.getValue());
        }
        return attributes;
    }

    /// The same with this attribute set; `null` takes it away.
    public Attributes with(String name, @Nullable String value) {
        int at = indexOf(name);
        if (value == null) {
            return at < 0 ? this : without(at);
        }
        String[] changed = Arrays.copyOf(pairs, at < 0 ? pairs.length + 2 : pairs.length);
        int place = at < 0 ? pairs.length : at;
        changed[place] = name;
        changed[place + 1] = value;
        return new Attributes(changed);
    }

    /// Whether an attribute is a reviewer's on any mark, whatever its label: a note or a flag.
    public static boolean isRemark(String name) {
        return name.equals(NOTE) || name.equals(FLAG);
    }

    /// Whether a mark of the label may have an attribute of this name: one of the label's, or a
    /// reviewer's remark.
    public static boolean fits(String name, Label label) {
        return label.attribute(name).isPresent() || isRemark(name);
    }

    /// The note and the flag alone.
    public Attributes remarks() {
        return NONE.with(NOTE, get(NOTE).orElse(null)).with(FLAG, get(FLAG).orElse(null));
    }

    /// The same without the note and the flag, which say nothing of the text.
    public Attributes withoutRemarks() {
        return with(NOTE, null).with(FLAG, null);
    }

    /// The same with all of the others set.
    public Attributes withAll(Attributes others) {
        Attributes all = this;
        for (int place = 0; place < others.size(); place++) {
            all = all.with(others.name(place), others.value(place));
        }
        return all;
    }

    /// The value of this name, if it is set.
    public Optional<String> get(String name) {
        int at = indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(pairs[at + 1]);
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    public int size() {
        return pairs.length / 2;
    }

    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    /// The name at this place, from 0 to [#size].
    public String name(int place) {
        return pairs[2 * place];
    }

    /// The value at this place.
    public String value(int place) {
        return pairs[2 * place + 1];
    }

    /// A map of its own with the same names and values in the same order.
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        forEach(map::put);
        return map;
    }

    private Attributes without(int at) {
        String[] fewer = new String[pairs.length - 2];
        System.arraycopy(pairs, 0, fewer, 0, at);
        System.arraycopy(pairs, at + 2, fewer, at, fewer.length - at);
        return fewer.length == 0 ? NONE : new Attributes(fewer);
    }

    private int indexOf(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes attributes
                && (Arrays.equals(pairs, attributes.pairs)
                        || size() == attributes.size() && toMap().equals(attributes.toMap()));
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            sum += pairs[i].hashCode() ^ pairs[i + 1].hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
