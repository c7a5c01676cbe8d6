package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A schema while it is being edited: the labels as they stand now, which need not be sound, and
/// what is to become of the marks of those that went. Immutable; each step gives the next draft.
///
/// @param labels as they stand now
/// @param fates of the labels of `before` that are gone
public record SchemaDraft(LabelSchema before, List<Label> labels, Map<String, LabelFate> fates) {

    public SchemaDraft {
        labels = List.copyOf(labels);
        fates = Map.copyOf(fates);
    }

    /// The draft in which nothing is changed yet.
    public static SchemaDraft of(LabelSchema schema) {
        return new SchemaDraft(schema, schema.labels(), Map.of());
    }

    /// The label at the place of this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Label label(String id) {
        return labels.get(placeOf(id));
    }

    /// Puts a new label behind the others.
    public SchemaDraft add(Label label) {
        List<Label> more = new ArrayList<>(labels);
        more.add(label);
        return with(more, fates);
    }

    /// Puts a label in the place of the one with this id. If it has another id, the marks of the
    /// old id get the new one.
    ///
    /// @throws IllegalArgumentException if there is no label of this id
    public SchemaDraft replace(String id, Label label) {
        List<Label> changed = new ArrayList<>(labels);
        changed.set(placeOf(id), label);
        return with(
                changed,
                label.id().equals(id) ? fates : leaving(id, new LabelFate.Becomes(label.id())));
    }

    /// Moves the label by so many places down, or up if it is negative; as far as there is room.
    public SchemaDraft move(String id, int by) {
        List<Label> moved = new ArrayList<>(labels);
        int from = placeOf(id);
        Label label = moved.remove(from);
        moved.add(Math.clamp(from + by, 0, moved.size()), label);
        return with(moved, fates);
    }

    /// Merges a label into another, which gets those of its attributes that it does not have, so
    /// that no mark loses anything.
    public SchemaDraft merge(String id, String into) {
        Label from = label(id);
        Label to = label(into);
        List<Attribute> attributes = new ArrayList<>(to.attributes());
        from.attributes().stream()
                .filter(attribute -> to.attribute(attribute.name()).isEmpty())
                .forEach(attributes::add);
        return replace(into, to.withAttributes(attributes)).remove(id, new LabelFate.Becomes(into));
    }

    /// Takes a label away.
    ///
    /// @param fate what becomes of its marks
    public SchemaDraft remove(String id, LabelFate fate) {
        List<Label> fewer = new ArrayList<>(labels);
        fewer.remove(placeOf(id));
        return with(fewer, leaving(id, fate));
    }

    /// The other schema as a whole, as from a file.
    ///
    /// @param missing what becomes of the marks of labels that it does not have
    public static SchemaDraft replaceAll(
            LabelSchema before, LabelSchema other, Map<String, LabelFate> missing) {
        return new SchemaDraft(before, other.labels(), missing);
    }

    public boolean isChanged() {
        return !labels.equals(before.labels());
    }

    /// Ids that may not be given to a label before the draft is saved, since their marks are still
    /// to go elsewhere.
    public Set<String> leavingIds() {
        return fates.keySet();
    }

    /// The change that the draft comes to.
    ///
    /// @throws IllegalArgumentException if its labels are not a schema; [SchemaCheck] says why
    public SchemaChange change() {
        return new SchemaChange(before, new LabelSchema(labels), fates);
    }

    /// The fates when this id goes: those that led to it lead on.
    private Map<String, LabelFate> leaving(String id, LabelFate fate) {
        Map<String, LabelFate> after = new LinkedHashMap<>();
        fates.forEach((label, old) ->
                after.put(label, old.equals(new LabelFate.Becomes(id)) ? fate : old));
        if (before.label(id).isPresent()) {
            after.put(id, fate);
        }
        // Renamed and renamed back.
        after.entrySet()
                .removeIf(entry -> entry.getValue().equals(new LabelFate.Becomes(entry.getKey())));
        return after;
    }

    private SchemaDraft with(List<Label> changed, Map<String, LabelFate> changedFates) {
        return new SchemaDraft(before, changed, changedFates);
    }

    private int placeOf(String id) {
        return Optional.of(labels.stream().map(Label::id).toList().indexOf(id))
                .filter(place -> place >= 0)
                .orElseThrow(() -> new IllegalArgumentException("there is no label " + id));
    }
}
