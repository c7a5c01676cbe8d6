package org.glossator.store;

import java.nio.file.Path;

/// How the name that people give a project becomes a file.
final class ProjectPath {

    static final String ENDING = ".mv.db";

    private ProjectPath() {}

    /// The absolute path of the project's file: `p` means `p.mv.db`, and a path with that ending is
    /// the file itself.
    static Path file(Path project) {
        Path absolute = project.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        return name.endsWith(ENDING) ? absolute : absolute.resolveSibling(name + ENDING);
    }

    /// The hidden file beside it in which a new project is made before it gets its name.
    static Path unfinished(Path file) {
        return file.resolveSibling("." + bareName(file) + ".unfinished" + ENDING);
    }

    /// The file's path without its ending, which H2 puts on again.
    static String withoutEnding(Path file) {
        String path = file.toString();
        return path.substring(0, path.length() - ENDING.length());
    }

    /// The name that people know the project by.
    static String bareName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
