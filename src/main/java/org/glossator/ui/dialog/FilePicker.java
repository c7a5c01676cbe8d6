package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reviewer for files. An interface, since the headless platform has no file chooser.
public interface FilePicker {

    /// Letters to bring in; empty if the reviewer thought better of it.
    List<Path> letters();

    /// A folder of letters.
    Optional<Path> folder(String title);

    /// A project's file.
    Optional<Path> project();

    /// A file with a label schema to read.
    Optional<Path> schema();

    /// A file to read, of one of these patterns, such as `*.md`, or of any other.
    Optional<Path> file(String title, String... patterns);

    /// A package of letters, or of what was done with them.
    Optional<Path> packageFile();

    /// A file to write a package to.
    Optional<Path> newPackage(String name);

    /// A file to write a report to, as a page.
    Optional<Path> newReport(String name);

    /// A file to write a label schema to.
    Optional<Path> newSchema();
}
