package org.glossator.export;

import java.nio.file.Path;
import java.util.List;

/// Files that are in their place.
///
/// @param files sorted
/// @param replaced those of them that were there before
public record Published(List<Path> files, List<Path> replaced) {

    public Published {
        files = List.copyOf(files);
        replaced = List.copyOf(replaced);
    }
}
