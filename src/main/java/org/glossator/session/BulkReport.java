package org.glossator.session;

import java.util.List;
import org.glossator.store.BulkId;

/// What an action on many letters came to.
///
/// @param bulk names it, so that it can be undone
/// @param letters how many letters it changed
/// @param added how many places were labelled
/// @param accepted how many suggestions were accepted
/// @param left the names of letters that stay as they are, because they were worked on since
/// @param stopped whether somebody stopped it before it was through
public record BulkReport(
        BulkId bulk, int letters, int added, int accepted, List<String> left, boolean stopped) {

    public BulkReport {
        left = List.copyOf(left);
    }
}
