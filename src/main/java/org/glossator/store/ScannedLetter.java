package org.glossator.store;

import java.util.List;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;

/// A letter as a scan reads it.
///
/// @param layers the work of each reviewer who was asked for, in that order
public record ScannedLetter(LetterId id, Letter letter, List<Layer> layers) {

    public String name() {
        return letter.name();
    }

    public String text() {
        return letter.text();
    }

    /// @param marks the reviewer's marks; none if the scan did not ask for marks
    public record Layer(Reviewer reviewer, ReviewStatus status, MarkSet marks) {}
}
