package org.glossator.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where a command's words go.
///
/// @param out results
/// @param err what went wrong, and what a person wants to know meanwhile
/// @param interactive whether somebody watches, so that progress is worth drawing
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

    /// The process's own streams: results in UTF-8 wherever they go, since programs read them;
    /// messages in the terminal's encoding.
    public static Terminal ofProcess() {
        Console console = System.console();
        return new Terminal(
                writer(FileDescriptor.out, StandardCharsets.UTF_8),
                writer(
                        FileDescriptor.err,
                        Charset.forName(
                                System.getProperty("stderr.encoding", "UTF-8"),
                                StandardCharsets.UTF_8)),
                console != null && console.isTerminal());
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
