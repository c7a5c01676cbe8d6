package org.glossator.intake;

import java.nio.file.Path;
import org.glossator.letter.Letter;

/// What became of a file that was to be a letter.
public sealed interface Intake {

    /// The file, as it was named.
    Path file();

    /// The file is a letter.
    ///
    /// @param characters the file's own characters, line ends untouched: what the letter's source
    ///   offsets count
    record Accepted(Path file, Letter letter, String characters) implements Intake {}

    /// The file is not a letter.
    ///
    /// @param detail what is so about just this file, such as its size; may be empty
    record Refused(Path file, Refusal reason, String detail) implements Intake {

        /// One line for a person: the file, what is wrong with it and what to do.
        public String message() {
            String what = detail.isEmpty() ? reason.what() : reason.what() + " (" + detail + ")";
            return file + ": " + what + "; " + reason.advice();
        }
    }
}
