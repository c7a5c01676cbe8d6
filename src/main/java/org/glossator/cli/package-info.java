/// What scripts call: one command a class, each with an exit status that means something.
///
/// [org.glossator.cli.CommandLineTool] runs a command line. Results go to standard output, what
/// went wrong goes to standard error, one line each, naming the file and the reason.
///
/// Boundary: thin over `session`; writes to the streams that it is given and needs no display.
@NullMarked
package org.glossator.cli;

import org.jspecify.annotations.NullMarked;
