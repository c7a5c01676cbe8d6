package org.glossator.session;

import org.glossator.query.Context;
import org.glossator.store.LetterId;

/// A letter where words that are looked for stand.
///
/// @param first the first of the places with what stands around it
public record OtherLetter(LetterId letter, String name, Occurrences.Places places, Context first) {}
