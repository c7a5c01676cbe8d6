package org.glossator.intake;

import java.util.List;

/// What the reader of one format made of a document's bytes.
sealed interface Reading {

    /// @param characters the text, line ends as the reader found them
    /// @param format the character set of a plain text, else the format's name
    /// @param ownOffsets whether the characters are the file's own, so that offsets in them are
    ///   offsets in the file
    /// @param remarks what a person should know about the text, such as pages that gave none
    record Text(String characters, String format, boolean ownOffsets, List<String> remarks)
            implements Reading {

        public Text {
            remarks = List.copyOf(remarks);
        }

        /// Text that was taken out of a document of this format.
        Text(String characters, String format) {
            this(characters, format, false, List.of());
        }
    }

    record Failed(Refusal reason, String detail) implements Reading {}

    static Reading of(Decoding decoding) {
        return switch (decoding) {
            case Decoding.Text(String characters, var charset) ->
                    new Text(characters, charset.name(), true, List.of());
            case Decoding.Failed(Refusal reason, String detail) -> new Failed(reason, detail);
        };
    }
}
