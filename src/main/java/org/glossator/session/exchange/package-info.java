/// Packages: the files in which letters go to a reviewer on another machine, and the reviewer's
/// edits come back.
///
/// A package comes from outside, so nothing in it is believed: its form, its checksums, its size
/// and every place in it are checked before anything is done with it.
///
/// Boundary: reads and writes files of its own form; knows nothing of an open project.
@NullMarked
package org.glossator.session.exchange;

import org.jspecify.annotations.NullMarked;
