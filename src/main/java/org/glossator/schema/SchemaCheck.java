package org.glossator.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for what is wrong with labels before they become a project's schema.
///
/// @param takenKeys the plain keys that commands have, which no label can have; lower case
/// @param leavingIds ids whose marks are still on their way to another label
public record SchemaCheck(Set<Character> takenKeys, Set<String> leavingIds) {

    /// The longest id and name of a label or attribute that every format and the project take.
    private static final int LONGEST_ID = 60;

    private static final int LONGEST_NAME = 120;

    private static final Pattern ID = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.-]*");

    /// What a reviewer can note of a mark of any label: see the marks' own attributes.
    private static final Set<String> EVERY_MARKS = Set.of("note", "flag");

    public SchemaCheck {
        takenKeys = Set.copyOf(takenKeys);
        leavingIds = Set.copyOf(leavingIds);
    }

    /// The check of a schema alone, as from a file.
    public static SchemaCheck alone() {
        return new SchemaCheck(Set.of(), Set.of());
    }

    /// All problems, label by label.
    public List<SchemaProblem> problems(List<Label> labels) {
        Found found = new Found(new ArrayList<>());
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Map<Character, String> keys = new HashMap<>();
        Map<List<Object>, String> styles = new HashMap<>();
        for (Label label : labels) {
            id(label, ids, found);
            name(label, names, found);
            hotkey(label, keys, found);
            String same = styles.putIfAbsent(List.of(label.hue(), label.underline()), label.name());
            if (same != null) {
                found.add(
                        label,
                        SchemaProblem.Part.STYLE,
                        "looks the same as “%s”: choose another colour or underline",
                        same);
            }
            attributes(label, found);
        }
        return found.problems();
    }

    /// The problems that keep the labels from becoming a schema.
    public List<SchemaProblem> seriousProblems(List<Label> labels) {
        return problems(labels).stream().filter(SchemaProblem::isSerious).toList();
    }

    private void id(Label label, Set<String> seen, Found found) {
        String id = label.id();
        if (!ID.matcher(id).matches()) {
            found.add(
                    label,
                    SchemaProblem.Part.ID,
                    "the id must begin with a letter and hold only letters, digits, _ . and -");
        } else if (id.length() > LONGEST_ID) {
            found.add(label, SchemaProblem.Part.ID, "the id is longer than %d", LONGEST_ID);
        }
        if (!seen.add(id.toLowerCase(Locale.ROOT))) {
            found.add(label, SchemaProblem.Part.ID, "another label has the id %s", id);
        } else if (leavingIds.contains(id)) {
            found.add(
                    label,
                    SchemaProblem.Part.ID,
                    "the id %s has just become free: save once before you use it again",
                    id);
        }
    }

    private static void name(Label label, Set<String> seen, Found found) {
        String name = label.name().strip();
        if (name.isEmpty()) {
            found.add(label, SchemaProblem.Part.NAME, "the label needs a name");
        } else if (name.length() > LONGEST_NAME) {
            found.add(label, SchemaProblem.Part.NAME, "the name is longer than %d", LONGEST_NAME);
        } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            found.add(label, SchemaProblem.Part.NAME, "another label is called “%s”", name);
        }
    }

    private void hotkey(Label label, Map<Character, String> seen, Found found) {
        char key = label.hotkey();
        if (key == Label.NO_HOTKEY) {
            return;
        }
        if (!(key >= '0' && key <= '9') && !(key >= 'a' && key <= 'z')) {
            found.add(
                    label, SchemaProblem.Part.HOTKEY, "the key must be a digit or a letter a to z");
        } else if (takenKeys.contains(key)) {
            found.add(
                    label,
                    SchemaProblem.Part.HOTKEY,
                    "the key %s belongs to a command: F1 shows which",
                    key);
        }
        String other = seen.putIfAbsent(key, label.name());
        if (other != null) {
            found.add(label, SchemaProblem.Part.HOTKEY, "“%s” has the key %s already", other, key);
        }
    }

    private static void attributes(Label label, Found found) {
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : label.attributes()) {
            String name = attribute.name();
            if (!seen.add(name)) {
                found.add(
                        label, SchemaProblem.Part.ATTRIBUTES, "two attributes are called %s", name);
            }
            if (EVERY_MARKS.contains(name)) {
                found.add(
                        label,
                        SchemaProblem.Part.ATTRIBUTES,
                        "every span has a %s already: call the attribute something else",
                        name);
            }
            if (name.length() > LONGEST_ID) {
                found.add(
                        label,
                        SchemaProblem.Part.ATTRIBUTES,
                        "the name of the attribute %s is longer than %d",
                        name,
                        LONGEST_ID);
            }
            Set<String> choices = new HashSet<>();
            for (String choice : attribute.choices()) {
                if (choice.isBlank() || choice.contains("\n") || !choices.add(choice)) {
                    found.add(
                            label,
                            SchemaProblem.Part.ATTRIBUTES,
                            "the choices of %s must be different lines with something on each",
                            name);
                    break;
                }
            }
        }
    }

    private record Found(List<SchemaProblem> problems) {

        void add(Label label, SchemaProblem.Part part, String message, Object... values) {
            problems.add(new SchemaProblem(label.id(), part, message.formatted(values)));
        }
    }
}
