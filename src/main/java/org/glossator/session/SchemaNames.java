package org.glossator.session;

import java.util.Optional;
import org.glossator.intake.GivenSpan;
import org.glossator.mark.Attributes;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.store.LabelRoutes;

/// Finds what the project calls the labels and attributes of an annotated file. Other programs
/// write them with other capitals, some by their name instead of their id.
///
/// @param routes where labels that the schema no longer has lead
record SchemaNames(LabelSchema schema, LabelRoutes routes) {

    /// The span as the project says it; empty if the project has no such label. Attributes that the
    /// label does not have are dropped, as relabelling drops them.
    Optional<GivenSpan> inProject(GivenSpan given) {
        return label(given.label())
                .map(label ->
                        new GivenSpan(
                                given.span(),
                                label.id(),
                                attributes(given.attributes(), label),
                                given.decided(),
                                given.confidence()));
    }

    private Optional<Label> label(String name) {
        return schema.label(name)
                .or(() ->
                        schema.labels().stream()
                                .filter(label ->
                                        label.id().equalsIgnoreCase(name)
                                                || label.name().equalsIgnoreCase(name))
                                .findFirst())
                .or(() -> routes.of(name).flatMap(schema::label));
    }

    private static Attributes attributes(Attributes given, Label label) {
        Attributes known = Attributes.none();
        for (Attribute attribute : label.attributes()) {
            Optional<String> value =
                    given.toMap().entrySet().stream()
                            .filter(e -> e.getKey().equalsIgnoreCase(attribute.name()))
                            .map(e -> value(e.getValue(), attribute))
                            .findFirst();
            known = known.with(attribute.name(), value.orElse(null));
        }
        return known;
    }

    private static String value(String given, Attribute attribute) {
        return attribute.choices().stream()
                .filter(choice -> choice.equalsIgnoreCase(given))
                .findFirst()
                .orElse(given);
    }
}
