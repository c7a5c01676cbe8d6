package org.glossator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/// A form that letters and their spans are written in, and read back from. Holds its options and
/// nothing else.
public interface ExportFormat {

    /// What commands and files call it.
    String id();

    /// What it can carry.
    Carries carries();

    /// Whether it writes all sides of a split side by side, each letter's as its meta says; others
    /// write each side into a folder of its own.
    default boolean holdsSides() {
        return false;
    }

    /// What it will write of the letter: each span as it will stand, and those that will stand
    /// otherwise than they are or not at all. Pure: what an export loses can be told before it is
    /// written.
    Fitted fit(ExportedLetter letter);

    /// Writes all letters into the folder, which may hold the files of other formats. Keeps no
    /// letter longer than it takes to write it.
    void write(Iterator<Fitted> letters, Path folder) throws IOException;

    /// Opens what [#write] wrote into the folder.
    ///
    /// @throws DamagedExport if the files are not as they were written
    RestoredLetters read(Path folder) throws IOException;
}
