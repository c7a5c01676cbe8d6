package org.glossator.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// The files that an export wrote, for people.
record Written(List<Path> files, List<Path> replaced) {

    void print(PrintWriter out) {
        for (Path file : files) {
            out.println((replaced.contains(file) ? "replaced " : "wrote ") + file);
        }
    }
}
