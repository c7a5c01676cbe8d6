package org.glossator.crash;

import java.util.Optional;
import org.glossator.letter.Digest;
import org.glossator.mark.MarkSet;
import org.glossator.store.EditId;
import org.glossator.store.LetterId;

/// What the program said to be done before it was killed: a line each.
public sealed interface Acknowledgement {

    /// An edit is on disk.
    record Edited(LetterId letter, EditId edit) implements Acknowledgement {}

    /// The window calls saved what it shows of the letter.
    ///
    /// @param marks what identifies the marks: [#fingerprint]
    record Shown(LetterId letter, String marks) implements Acknowledgement {}

    /// So many letters are in.
    record Imported(int letters) implements Acknowledgement {}

    /// The line that says this. It ends in a full stop, so that one that was cut off is known.
    default String line() {
        return switch (this) {
            case Edited(LetterId letter, EditId edit) ->
                    "edited " + letter.value() + " " + edit.value() + " .";
            case Shown(LetterId letter, String marks) ->
                    "shown " + letter.value() + " " + marks + " .";
            case Imported(int letters) -> "imported " + letters + " .";
        };
    }

    /// What a line says, if it is one and whole.
    static Optional<Acknowledgement> of(String line) {
        String[] words = line.split(" ");
        if (words.length < 3 || !words[words.length - 1].equals(".")) {
            return Optional.empty();
        }
        return switch (words[0]) {
            case "edited" ->
                    Optional.of(new Edited(letter(words), new EditId(Long.parseLong(words[2]))));
            case "shown" -> Optional.of(new Shown(letter(words), words[2]));
            case "imported" -> Optional.of(new Imported(Integer.parseInt(words[1])));
            default -> Optional.empty();
        };
    }

    /// What identifies the marks that a reviewer sees.
    static String fingerprint(MarkSet marks) {
        return Digest.of(marks.visible().toString()).hex();
    }

    private static LetterId letter(String[] words) {
        return new LetterId(Long.parseLong(words[1]));
    }
}
