package org.glossator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A form that letters and their spans are written in. Holds no state.
public interface ExportFormat {

    /// What commands and files call it.
    String id();

    /// Writes all letters into the folder, which is empty and its own. Keeps no letter longer than
    /// it takes to write it, and tells the log of every letter and span.
    void write(Iterator<ExportedLetter> letters, Path folder, ExportLog log) throws IOException;

    /// Every format, in the order in which people are offered them.
    static List<ExportFormat> all() {
        return List.of(new JsonlFormat(), new SpacyFormat());
    }

    /// The format of this id.
    static Optional<ExportFormat> named(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
