/// The use cases: open a project, bring letters in, apply an edit, undo it, take a corpus out.
///
/// A reviewer's way goes through one door: an intent becomes an [org.glossator.mark.Edit]
/// ([org.glossator.session.Corrections]), [org.glossator.session.OpenLetter] applies it, and the
/// writer thread makes it durable. Long work reports to a [org.glossator.session.Progress] and
/// stops when that says so.
///
/// Boundary: may use every package but `cli`, `ui` and the root; no toolkit, no SQL.
@NullMarked
package org.glossator.session;

import org.jspecify.annotations.NullMarked;
