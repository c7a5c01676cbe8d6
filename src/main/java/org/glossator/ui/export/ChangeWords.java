package org.glossator.ui.export;

import java.util.List;
import org.glossator.export.ExportedSpan;
import org.glossator.export.release.LetterDifference;
import org.glossator.export.release.ReleaseDifference;
import org.glossator.export.release.SpanDifference;
import org.glossator.session.ReleaseChange;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What became of letters and spans from one release to another, in signs and words.
record ChangeWords(Texts texts) {

    /// What happened, with a sign before it.
    String what(ReleaseChange change) {
        return change.span().map(this::what).orElseGet(() -> what(change.letter()));
    }

    private String what(SpanDifference span) {
        return switch (span.kind()) {
            case ADDED -> "+ " + texts.get("release.span.added");
            case REMOVED -> "− " + texts.get("release.span.removed");
            case RELABELLED -> "→ " + texts.get("release.span.relabelled");
            case RESIZED -> "↔ " + texts.get("release.span.resized");
            case ATTRIBUTES -> "≠ " + texts.get("release.span.attributes");
            case STATUS -> "· " + texts.get("release.span.status");
        };
    }

    private String what(LetterDifference letter) {
        return switch (letter.kind()) {
            case ADDED -> "+ " + texts.get("release.letter.added", letter.ownSpans());
            case REMOVED -> "− " + texts.get("release.letter.removed", letter.ownSpans());
            case TEXT_CHANGED -> "≠ " + texts.get("release.letter.text");
            case CHANGED -> "→ " + texts.get("release.letter.moved", letter.sideAfter());
        };
    }

    /// The style of the row, which says what its sign says.
    String style(ReleaseChange change) {
        boolean added =
                change.span()
                        .map(span -> span.kind() == SpanDifference.Kind.ADDED)
                        .orElse(change.letter().kind() == LetterDifference.Kind.ADDED);
        boolean removed =
                change.span()
                        .map(span -> span.kind() == SpanDifference.Kind.REMOVED)
                        .orElse(change.letter().kind() == LetterDifference.Kind.REMOVED);
        return added ? "change-better" : removed ? "change-worse" : "change-other";
    }

    /// What stood there before; empty if nothing did.
    String before(ReleaseChange change) {
        return change.span().map(span -> place(span.before())).orElse(change.letter().sideBefore());
    }

    /// What stands there now; empty if nothing does.
    String after(ReleaseChange change) {
        return change.span().map(span -> place(span.after())).orElse(change.letter().sideAfter());
    }

    private static String place(@Nullable ExportedSpan span) {
        return span == null
                ? ""
                : "%s [%d, %d)".formatted(span.label(), span.span().start(), span.span().end());
    }

    String summary(ReleaseDifference found) {
        return texts.get(
                        "release.summary.letters",
                        found.before(),
                        found.after(),
                        found.letters(LetterDifference.Kind.ADDED),
                        found.letters(LetterDifference.Kind.REMOVED),
                        found.letters(LetterDifference.Kind.CHANGED)
                                + found.letters(LetterDifference.Kind.TEXT_CHANGED))
                + " "
                + texts.get(
                        "release.summary.spans",
                        found.spans(SpanDifference.Kind.ADDED),
                        found.spans(SpanDifference.Kind.REMOVED),
                        found.spans(SpanDifference.Kind.RELABELLED),
                        found.spans(SpanDifference.Kind.RESIZED),
                        found.spans(SpanDifference.Kind.ATTRIBUTES),
                        found.spans(SpanDifference.Kind.STATUS))
                + labels("release.summary.labels-added", found.labelsAdded())
                + labels("release.summary.labels-removed", found.labelsRemoved());
    }

    private String labels(String key, List<String> labels) {
        return labels.isEmpty() ? "" : " " + texts.get(key, String.join(", ", labels));
    }
}
