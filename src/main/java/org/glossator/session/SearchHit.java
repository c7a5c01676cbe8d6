package org.glossator.session;

import org.glossator.query.Hit;
import org.glossator.store.LetterId;

/// A hit of a search over the project, with the letter that it is in.
public record SearchHit(LetterId letter, String letterName, Hit hit) {}
