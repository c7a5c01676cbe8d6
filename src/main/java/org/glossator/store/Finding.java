package org.glossator.store;

import org.glossator.letter.Digest;
import org.glossator.mark.MarkId;

/// Something in a project that is not as it has to be. It names places, never a letter's text.
public sealed interface Finding {

    /// The file cannot be opened at all.
    ///
    /// @param message for people: what is wrong and what to do
    record Unusable(ProjectException.Reason reason, String message) implements Finding {}

    /// Rows of the table are lost or damaged.
    record TableUnreadable(String table) implements Finding {}

    /// Rows refer to others that are not there.
    ///
    /// @param table the rows' table
    /// @param parent the table in which those that they refer to are missing
    record ReferenceBroken(String table, String parent, long rows) implements Finding {}

    /// A part of a letter is in no form that this program knows.
    record LetterUnreadable(LetterId letter, Part part) implements Finding {}

    /// The letter's text is not the one that came in.
    record TextChanged(LetterId letter, Digest expected, Digest actual) implements Finding {}

    /// A span ends behind its letter's text.
    ///
    /// @param length of the text, in UTF-16 code units as the span is
    record SpanOutside(LetterId letter, MarkId mark, int start, int end, int length)
            implements Finding {}

    /// A suggestion does not stand where its id says that the detectors found it.
    record SuggestionMoved(LetterId letter, MarkId suggestion) implements Finding {}

    /// The letter has another number of suggestions than it came in with.
    record SuggestionsMiscounted(LetterId letter, int expected, int actual) implements Finding {}

    /// An edit of the log does not fit what the edits before it made.
    record EditDoesNotFit(LetterId letter, Reviewer reviewer, EditId edit) implements Finding {}

    /// The reviewer's marks are not those that the log leads to.
    record MarksDiffer(LetterId letter, Reviewer reviewer) implements Finding {}

    /// The reviewer's packed marks, from which measures and exports read, are not the marks.
    record PackedMarksDiffer(LetterId letter, Reviewer reviewer) implements Finding {}

    /// The queue counts other marks than there are.
    record CountsDiffer(LetterId letter, Reviewer reviewer) implements Finding {}

    /// A release is not what it was when it was made.
    record ReleaseChanged(String version) implements Finding {}

    /// What a letter consists of.
    enum Part {
        TEXT,
        SUGGESTIONS,
        MARKS,
        LOG
    }
}
