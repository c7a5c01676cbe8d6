package org.glossator.intake;

import java.nio.file.Path;
import java.util.Optional;

/// Where the password of a protected document comes from.
@FunctionalInterface
public interface Passwords {

    /// Asked at most once for a file, on the thread that reads it, and only if the file does not
    /// open without one.
    ///
    /// @return the password, which the reader wipes once it has tried it; empty if there is none
    Optional<char[]> of(Path file);

    /// Nobody is there to ask.
    static Passwords none() {
        return _ -> Optional.empty();
    }
}
