package org.glossator.crash;

import java.nio.file.Path;

/// Where one project is worked on until it is full.
///
/// @param folder holds everything of it
record Place(Path folder) {

    Path project() {
        return folder.resolve("project");
    }

    /// The letters to bring in.
    Path letters() {
        return folder.resolveSibling("letters");
    }

    /// A few of them, to begin with in a window.
    Path shipped() {
        return folder.resolveSibling("shipped");
    }

    /// Where the run of this number may put what it writes.
    Path out(int run) {
        return folder.resolve("out-" + run);
    }
}
