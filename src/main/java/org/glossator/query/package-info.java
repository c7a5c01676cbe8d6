/// What people ask of letters, and what in a letter answers it.
///
/// A [org.glossator.query.Query] is read from a line such as `label:DRUG ingredient:baclofen
/// status:undecided`; a line that makes no sense is a [org.glossator.query.Problem] with its place,
/// not an exception. A query is asked of one letter at a time, given as
/// [org.glossator.query.LetterFacts], so whoever has letters can ask: the window, the command line,
/// an export that takes only some of them.
///
/// Boundary: pure values over `letter`, `schema` and `mark`; no storage, no screen.
@NullMarked
package org.glossator.query;

import org.jspecify.annotations.NullMarked;
