package org.glossator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.query.Problem.Kind;
import org.glossator.query.RawTerm.RawValue;

/// Takes a line apart: blanks, minus signs, fields, quotes, commas, stars.
final class Scanner {

    /// A name that begins with a letter and stands before a colon is meant as a field; `10:30` and
    /// `http://…` are words.
    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}._-]*):(?!//)");

    private final String line;
    private int at;

    Scanner(String line) {
        this.line = line;
    }

    List<RawTerm> terms() throws BadQuery {
        List<RawTerm> terms = new ArrayList<>();
        while (skipBlanks()) {
            terms.add(term());
        }
        return terms;
    }

    private RawTerm term() throws BadQuery {
        boolean negated = line.charAt(at) == '-' && at + 1 < line.length() && !isBlankAt(at + 1);
        if (negated) {
            at++;
        }
        int start = at;
        Matcher field = FIELD.matcher(line).region(at, line.length());
        if (!field.lookingAt()) {
            return new RawTerm("", List.of(value(false)), negated, start);
        }
        at = field.end();
        List<RawValue> values = new ArrayList<>();
        values.add(value(true));
        while (at < line.length() && line.charAt(at) == ',') {
            at++;
            values.add(value(true));
        }
        return new RawTerm(field.group(1), values, negated, start);
    }

    private RawValue value(boolean listed) throws BadQuery {
        return isQuote() ? quoted() : bare(listed);
    }

    private RawValue bare(boolean listed) {
        int start = at;
        while (at < line.length() && !isBlankAt(at) && !(listed && line.charAt(at) == ',')) {
            at++;
        }
        boolean prefix = at > start && line.charAt(at - 1) == '*';
        return new RawValue(line.substring(start, prefix ? at - 1 : at), false, prefix, start, at);
    }

    private RawValue quoted() throws BadQuery {
        int start = at;
        char close = line.charAt(at++) == '“' ? '”' : '"';
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != close) {
            if (line.charAt(at) == '\\' && at + 1 < line.length() && isEscaped(close)) {
                at++;
            }
            text.append(line.charAt(at++));
        }
        if (at == line.length()) {
            throw new BadQuery(
                    new Problem(Kind.OPEN_QUOTE, start, at, line.substring(start, at), List.of()));
        }
        at++;
        boolean prefix = at < line.length() && line.charAt(at) == '*';
        if (prefix) {
            at++;
        }
        return new RawValue(text.toString(), true, prefix, start, at);
    }

    private boolean isEscaped(char close) {
        char next = line.charAt(at + 1);
        return next == close || next == '\\';
    }

    private boolean isQuote() {
        return at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '“');
    }

    private boolean skipBlanks() {
        while (at < line.length() && isBlankAt(at)) {
            at++;
        }
        return at < line.length();
    }

    private boolean isBlankAt(int place) {
        return Phrase.isBlank(line.charAt(place));
    }
}
