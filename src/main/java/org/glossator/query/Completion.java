package org.glossator.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How a line that is being typed may go on.
///
/// @param start where in the line the part begins that a proposal takes the place of
/// @param end where it ends: where the caret is
/// @param proposals fields with their colon, or values, quoted where they must be
public record Completion(int start, int end, List<String> proposals) {

    public Completion {
        proposals = List.copyOf(proposals);
    }

    /// What may stand where the caret is.
    public static Completion at(int caret, String line, Vocabulary vocabulary) {
        int begin = termStart(line, caret);
        if (begin < caret && line.charAt(begin) == '-') {
            begin++;
        }
        String typed = line.substring(begin, caret);
        int colon = typed.indexOf(':');
        Fields fields = new Fields(vocabulary.schema());
        if (colon < 0) {
            return new Completion(
                    begin,
                    caret,
                    matching(typed, fields.keys().stream().map(key -> key + ":")).toList());
        }
        int value = Math.max(colon, typed.lastIndexOf(',')) + 1;
        String key = typed.substring(0, colon).toLowerCase(Locale.ROOT);
        String begun = typed.substring(value).replaceFirst("^[\"“]", "");
        return new Completion(
                begin + value,
                caret,
                matching(begun, values(key, fields, vocabulary)).map(Completion::written).toList());
    }

    /// The line with a proposal in its place.
    public String accept(String proposal, String line) {
        return line.substring(0, start) + proposal + line.substring(end);
    }

    private static Stream<String> values(String key, Fields fields, Vocabulary vocabulary) {
        return fields.named(key)
                .map(field ->
                        switch (field) {
                            case Field.OfAttribute _ -> fields.choices(key).stream();
                            case Field.Dates _ -> Stream.<String>of();
                            case Field.Fixed fixed ->
                                    switch (fixed) {
                                        case LABEL -> fields.labels().stream();
                                        case STATUS -> Fields.STATUSES.stream();
                                        case REVIEWER -> vocabulary.reviewers().stream();
                                        case RULE -> vocabulary.rules().stream();
                                        case FLAG -> Stream.of("yes", "no");
                                        case CONFIDENCE -> Stream.of("<0.5", "<0.9", ">=0.9");
                                        case WORDS, TEXT, LETTER, NOTE -> Stream.<String>of();
                                    };
                        })
                .orElse(Stream.of());
    }

    private static Stream<String> matching(String typed, Stream<String> known) {
        String begun = typed.toLowerCase(Locale.ROOT);
        return known.filter(one -> {
            String lower = one.toLowerCase(Locale.ROOT);
            return lower.startsWith(begun) && !lower.equals(begun);
        });
    }

    private static String written(String value) {
        return value.chars().anyMatch(c -> Phrase.isBlank((char) c) || c == ',' || c == '"')
                ? Phrase.of(value, false).map(Phrase::format).orElse(value)
                : value;
    }

    /// Where the term under the caret begins: behind the last blank that is not in quotes.
    private static int termStart(String line, int caret) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                quoted = !quoted;
            } else if (!quoted && Phrase.isBlank(c)) {
                start = i + 1;
            }
        }
        return start;
    }
}
