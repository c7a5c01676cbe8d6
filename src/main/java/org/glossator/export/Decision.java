package org.glossator.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request that a letter decides, as the table of decisions has it.
///
/// @param outcome empty if none was found
/// @param decided the span that says so, `null` if none was found
/// @param claimsAdministrator the guidelines that the claims administrator relied on
/// @param reviewer those that the reviewer relied on
public record Decision(
        String request,
        String outcome,
        @Nullable ExportedSpan decided,
        List<String> claimsAdministrator,
        List<String> reviewer) {

    public Decision {
        claimsAdministrator = List.copyOf(claimsAdministrator);
        reviewer = List.copyOf(reviewer);
    }
}
