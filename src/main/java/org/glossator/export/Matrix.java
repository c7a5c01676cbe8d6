package org.glossator.export;

import java.util.List;

/// What reading an export back showed: what was to be written against what the files say.
///
/// @param letters how many the files hold
/// @param given how many spans were to go out
/// @param equal how many of them the files say just as they are, as far as the format carries them
/// @param changed how many the format could not carry as they are, and says as was told
/// @param dropped how many it leaves out, as was told
/// @param differences what is otherwise than was told, each in one line with letter and offsets; at
///   most so many as a person reads. There should never be any.
public record Matrix(
        long letters,
        long given,
        long equal,
        long changed,
        long dropped,
        List<String> differences) {

    public Matrix {
        differences = List.copyOf(differences);
    }

    /// Whether the files say just what they were to say.
    public boolean same() {
        return differences.isEmpty();
    }
}
