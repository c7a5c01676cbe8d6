package org.glossator.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/// Something noted of each span of a label, such as a date's ISO value.
///
/// @param name what exports call it
/// @param type what values it takes
/// @param choices the values to choose from; empty unless `type` is [Type#CHOICE]
public record Attribute(String name, Type type, List<String> choices) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /// What makes a day of a date that is less precise.
    private static final String FIRST = "0000-01-01";

    /// What values an attribute takes.
    public enum Type {
        TEXT,
        CHOICE,
        DATE,
        NUMBER
    }

    public Attribute {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an attribute needs a name");
        }
        choices = List.copyOf(choices);
        if ((type == Type.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "attribute " + name + " must have choices if it is a choice, and only then");
        }
    }

    /// Whether the value is one of the choices, a date in ISO 8601 as precise as it is known
    /// (`2014`, `2014-01`, `2014-01-31`), or a number with a point, as the type has it. Text takes
    /// anything.
    public boolean accepts(String value) {
        return switch (type) {
            case TEXT -> true;
            case CHOICE -> choices.contains(value);
            case DATE -> DATE.matcher(value).matches() && isInCalendar(value);
            case NUMBER -> NUMBER.matcher(value).matches();
        };
    }

    private static boolean isInCalendar(String value) {
        try {
            LocalDate.parse(value + FIRST.substring(value.length()));
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
