package org.glossator.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.glossator.export.ExportReport;

/// The files that an export wrote, for people.
record Written(ExportReport report) {

    void print(PrintWriter out) {
        for (Path file : report.files()) {
            out.println((report.replaced().contains(file) ? "replaced " : "wrote ") + file);
        }
    }
}
