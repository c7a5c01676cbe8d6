package org.glossator.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// The fields of a project: the fixed ones, and its labels' attributes.
final class Fields {

    /// What `status:` takes.
    static final List<String> STATUSES =
            Stream.concat(
                            Arrays.stream(SpanStage.values()).map(SpanStage::word),
                            Arrays.stream(LetterStage.values()).map(LetterStage::word))
                    .toList();

    private final LabelSchema schema;
    private final Map<String, Field> byKey = new LinkedHashMap<>();

    Fields(LabelSchema schema) {
        this.schema = schema;
        Field.Fixed.WRITTEN.forEach(field -> byKey.put(field.key(), field));
        Field dates = new Field.Dates(dateAttributes());
        byKey.put(dates.key(), dates);
        for (Label label : schema.labels()) {
            for (Attribute attribute : label.attributes()) {
                Field.OfAttribute field = new Field.OfAttribute(attribute.name(), attribute.type());
                byKey.merge(field.key(), field, Fields::both);
            }
        }
    }

    /// A fixed field wins over an attribute of its name; two attributes of one name that take
    /// different values are compared as text.
    private static Field both(Field before, Field added) {
        return before instanceof Field.OfAttribute one && !one.equals(added)
                ? new Field.OfAttribute(one.name(), Attribute.Type.TEXT)
                : before;
    }

    Optional<Field> named(String typed) {
        return Optional.ofNullable(byKey.get(typed.toLowerCase(Locale.ROOT)));
    }

    private List<String> dateAttributes() {
        return schema.labels().stream()
                .flatMap(label -> label.attributes().stream())
                .filter(attribute -> attribute.type() == Attribute.Type.DATE)
                .map(Attribute::name)
                .distinct()
                .toList();
    }

    /// What can be typed before a colon.
    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /// The labels' ids.
    List<String> labels() {
        return schema.labels().stream().map(Label::id).toList();
    }

    /// The id of the label that has this id or, else, this name.
    Optional<String> label(String typed) {
        List<Label> labels = schema.labels();
        return labels.stream()
                .filter(label -> label.id().equalsIgnoreCase(typed))
                .findFirst()
                .or(() ->
                        labels.stream()
                                .filter(label -> label.name().equalsIgnoreCase(typed))
                                .findFirst())
                .map(Label::id);
    }

    /// The values to choose from of all attributes of this key.
    List<String> choices(String key) {
        return schema.labels().stream()
                .flatMap(label -> label.attributes().stream())
                .filter(attribute -> Field.keyOf(attribute.name()).equals(key))
                .flatMap(attribute -> attribute.choices().stream())
                .distinct()
                .toList();
    }
}
