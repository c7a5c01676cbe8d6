package org.glossator.session;

import java.util.List;
import org.glossator.quality.agreement.Agreement;

/// How far some of a project's people agree.
///
/// @param reviewers their names
public record PeopleAgreement(List<String> reviewers, Agreement agreement) {

    public PeopleAgreement {
        reviewers = List.copyOf(reviewers);
    }
}
