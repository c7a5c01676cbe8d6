package org.glossator.schema;

import java.util.Arrays;
import java.util.List;

/// Labels for tests that care for little of them.
public final class Labels {

    private Labels() {}

    public static Label label(String id) {
        return label(id, Label.NO_HOTKEY);
    }

    public static Label label(String id, char key) {
        return label(id, key, List.of());
    }

    public static Label label(String id, char key, List<Attribute> attributes) {
        return new Label(id, "Label " + id, "", 0, Underline.SINGLE, key, attributes);
    }

    public static LabelSchema schema(String... ids) {
        return new LabelSchema(Arrays.stream(ids).map(Labels::label).toList());
    }

    public static Attribute text(String name) {
        return new Attribute(name, Attribute.Type.TEXT, List.of());
    }
}
