package org.glossator.intake;

import java.nio.file.Path;
import java.util.List;
import org.glossator.letter.Letter;

/// What became of a file that was to be a letter, or of one letter in a file that holds many.
public sealed interface Intake {

    /// The file, as it was named. What is inside a file is named `archive.zip!/entry`.
    Path file();

    /// The file is a letter.
    ///
    /// @param content the letter, with the spans that an annotated file gives it
    /// @param characters what the letter's source offsets count: of a text file its own characters,
    ///   line ends untouched; of any other the letter's text
    /// @param remarks what a person should know, such as pages without text or spans left out
    record Accepted(Path file, AnnotatedLetter content, String characters, List<String> remarks)
            implements Intake {

        public Accepted {
            remarks = List.copyOf(remarks);
        }

        /// A letter that came without spans and without anything to remark on.
        public Accepted(Path file, Letter letter, String characters) {
            this(file, AnnotatedLetter.plain(letter), characters, List.of());
        }

        public Letter letter() {
            return content.letter();
        }
    }

    /// The file is not a letter.
    ///
    /// @param detail what is so about just this file, such as its size; may be empty
    record Refused(Path file, Refusal reason, String detail) implements Intake {

        /// One line for a person: the file, what is wrong with it and what to do, the code.
        public String message() {
            return file + ": " + reasonAndAdvice();
        }

        /// The same without the file, where that is told beside it.
        public String reasonAndAdvice() {
            String what = detail.isEmpty() ? reason.what() : reason.what() + " (" + detail + ")";
            return what + "; " + reason.advice() + " [" + reason.code() + "]";
        }
    }
}
