package org.glossator.cli;

import org.glossator.store.Finding;
import org.glossator.store.Finding.Part;
import org.glossator.store.Finding.Unusable;
import org.glossator.store.Reviewer;

/// A finding in words: what is wrong, and what to do.
///
/// @param kind a word for programs
record FindingText(String kind, String wrong, String advice) {

    private static final String RESTORE =
            "restore the latest backup that is whole, or recover the project into a new one";

    private static final String RECOVER =
            "recover the project into a new one: its marks are made again from the log";

    static FindingText of(Finding finding) {
        return switch (finding) {
            case Unusable(var reason, String message) ->
                    new FindingText("unusable", message, RESTORE);
            case Finding.TableUnreadable(String table) ->
                    new FindingText(
                            "table-unreadable",
                            "rows of the table %s are damaged".formatted(table),
                            RESTORE);
            case Finding.ReferenceBroken(String table, String parent, long rows) ->
                    new FindingText(
                            "reference-broken",
                            "%,d rows of the table %s refer to rows of %s that are not there"
                                    .formatted(rows, table, parent),
                            RESTORE);
            case Finding.LetterUnreadable(var letter, Part part) ->
                    new FindingText(
                            "letter-unreadable",
                            "letter %s: its %s cannot be read".formatted(letter, part(part)),
                            RESTORE);
            case Finding.TextChanged(var letter, var expected, var actual) ->
                    new FindingText(
                            "text-changed",
                            "letter %s: its text has the SHA-256 %s, but came in with %s"
                                    .formatted(letter, actual.shortForm(), expected.shortForm()),
                            "restore a backup; the spans of this letter are not to be trusted");
            case Finding.SpanOutside(var letter, var mark, int start, int end, int length) ->
                    new FindingText(
                            "span-outside",
                            "letter %s: the span [%d, %d) of %s ends behind the text of %d"
                                    .formatted(letter, start, end, mark, length),
                            RECOVER);
            case Finding.SuggestionMoved(var letter, var suggestion) ->
                    new FindingText(
                            "suggestion-moved",
                            "letter %s: the suggestion %s does not stand where it was found"
                                    .formatted(letter, suggestion),
                            RESTORE);
            case Finding.SuggestionsMiscounted(var letter, int expected, int actual) ->
                    new FindingText(
                            "suggestions-miscounted",
                            "letter %s: it has %d suggestions, but came in with %d"
                                    .formatted(letter, actual, expected),
                            RESTORE);
            case Finding.EditDoesNotFit(var letter, Reviewer reviewer, var edit) ->
                    new FindingText(
                            "edit-does-not-fit",
                            "letter %s: edit %s by %s does not fit the edits before it"
                                    .formatted(letter, edit, reviewer.name()),
                            RESTORE);
            case Finding.MarksDiffer(var letter, Reviewer reviewer) ->
                    new FindingText(
                            "marks-differ",
                            "letter %s: the marks of %s are not those that the log leads to"
                                    .formatted(letter, reviewer.name()),
                            RECOVER);
            case Finding.PackedMarksDiffer(var letter, Reviewer reviewer) ->
                    new FindingText(
                            "packed-marks-differ",
                            "letter %s: measures and exports would read other marks of %s than there are"
                                    .formatted(letter, reviewer.name()),
                            RECOVER);
            case Finding.ReleaseChanged(String version) ->
                    new FindingText(
                            "release-changed",
                            "the release %s is not what it was when it was made".formatted(version),
                            RESTORE);
            case Finding.CountsDiffer(var letter, Reviewer reviewer) ->
                    new FindingText(
                            "counts-differ",
                            "letter %s: the queue of %s counts other marks than there are"
                                    .formatted(letter, reviewer.name()),
                            RECOVER);
        };
    }

    private static String part(Part part) {
        return switch (part) {
            case TEXT -> "text";
            case SUGGESTIONS -> "suggestions";
            case MARKS -> "marks";
            case LOG -> "log of edits";
        };
    }
}
