package org.glossator.detect.structure;

import java.util.List;
import java.util.Optional;
import org.glossator.letter.Span;

/// One disputed request and what became of it.
///
/// @param span from the issue's heading to where the next issue or section begins
/// @param request what was asked for, as the heading says
/// @param outcome the value of the deciding suggestion's `outcome`; empty if no decision was found
/// @param decision the span of the decision
/// @param claimsAdministrator what the claims administrator relied on
/// @param reviewer what the reviewer relied on
/// @param rationale the reasons, without their title
public record Issue(
        Span span,
        String request,
        Optional<String> outcome,
        Optional<Span> decision,
        List<Span> claimsAdministrator,
        List<Span> reviewer,
        Optional<Span> rationale) {

    public Issue {
        claimsAdministrator = List.copyOf(claimsAdministrator);
        reviewer = List.copyOf(reviewer);
    }
}
