/// The labels that a project's letters are labelled with.
///
/// A [org.glossator.schema.LabelSchema] is an ordered list of labels, each with its description,
/// colour, hotkey and attributes; nothing elsewhere in the program knows a label by name, except
/// the detectors, which make suggestions for the four that ship.
///
/// Boundary: depends on nothing of Glossator's own; reads and writes its own JSON form.
@NullMarked
package org.glossator.schema;

import org.jspecify.annotations.NullMarked;
