package org.glossator.export.release;

import java.util.List;
import org.glossator.export.release.LetterDifference.Kind;
import org.jspecify.annotations.Nullable;

/// `CHANGELOG.md`: what changed since the release before. It names letters and places, never text.
///
/// @param difference from the release before, or `null` if there is none
record ChangelogText(ReleaseDetail detail, @Nullable ReleaseDifference difference) {

    String text() {
        StringBuilder text = new StringBuilder("# Changelog\n\n## ");
        text.append(detail.version()).append("\n\n");
        ReleaseDifference since = difference;
        if (since == null) {
            return text.append(
                            "The first release: %,d letters, %,d spans.\n"
                                    .formatted(detail.counts().letters(), detail.counts().spans()))
                    .toString();
        }
        text.append("Since ")
                .append(since.before())
                .append(":\n\n| | letters | spans |\n|---|---|---|\n");
        row(text, "added", since.letters(Kind.ADDED), since.spans(SpanDifference.Kind.ADDED));
        row(text, "removed", since.letters(Kind.REMOVED), since.spans(SpanDifference.Kind.REMOVED));
        row(text, "relabelled", -1, since.spans(SpanDifference.Kind.RELABELLED));
        row(text, "resized", -1, since.spans(SpanDifference.Kind.RESIZED));
        row(text, "with other attributes", -1, since.spans(SpanDifference.Kind.ATTRIBUTES));
        row(text, "with another status", -1, since.spans(SpanDifference.Kind.STATUS));
        row(text, "with another text", since.letters(Kind.TEXT_CHANGED), -1);
        row(text, "on another side of the split", since.moved(), -1);
        labels(text, "Labels added", since.labelsAdded());
        labels(text, "Labels removed", since.labelsRemoved());
        if (!since.letters().isEmpty()) {
            text.append("\nEach letter that differs:\n\n");
            since.letters().forEach(letter -> line(text, letter));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String what, long letters, long spans) {
        text.append("| %s | %s | %s |\n".formatted(what, number(letters), number(spans)));
    }

    private static String number(long number) {
        return number < 0 ? "" : "%,d".formatted(number);
    }

    private static void labels(StringBuilder text, String what, List<String> labels) {
        if (!labels.isEmpty()) {
            text.append('\n')
                    .append(what)
                    .append(": ")
                    .append(String.join(", ", labels))
                    .append(".\n");
        }
    }

    private static void line(StringBuilder text, LetterDifference letter) {
        text.append("- `").append(letter.letter().replace("`", "'")).append("`: ");
        text.append(
                switch (letter.kind()) {
                    case ADDED -> "added, %,d spans".formatted(letter.ownSpans());
                    case REMOVED -> "removed, %,d spans".formatted(letter.ownSpans());
                    case TEXT_CHANGED -> "its text is masked otherwise";
                    case CHANGED -> changed(letter);
                });
        text.append('\n');
    }

    private static String changed(LetterDifference letter) {
        StringBuilder words = new StringBuilder();
        for (SpanDifference.Kind kind : SpanDifference.Kind.values()) {
            long count = letter.spans().stream().filter(span -> span.kind() == kind).count();
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ");
                words.append("%,d %s".formatted(count, word(kind)));
            }
        }
        if (letter.isMoved()) {
            words.append(words.isEmpty() ? "" : ", ");
            words.append(
                    "from %s to %s".formatted(said(letter.sideBefore()), said(letter.sideAfter())));
        }
        return words.isEmpty() ? "other rejected suggestions" : words.toString();
    }

    private static String said(String side) {
        return side.isEmpty() ? "no side" : side;
    }

    static String word(SpanDifference.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case RELABELLED -> "relabelled";
            case RESIZED -> "resized";
            case ATTRIBUTES -> "with other attributes";
            case STATUS -> "with another status";
        };
    }
}
