package org.glossator.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.glossator.Launcher;

/// The real program in a Java whose doors to the network are watched: whatever opens a socket or
/// asks for the address of a name is written down, and fails.
public final class GuardedProgram {

    /// Where it is written down; nothing is watched where this is not set.
    static final String REPORT = "glossator.test.network-report";

    private GuardedProgram() {}

    public static void main(String[] args) throws Exception {
        guard();
        if (args.length == 2 && args[0].equals("try")) {
            Attempt.valueOf(args[1]).make();
        } else {
            Launcher.main(args);
        }
    }

    @SuppressWarnings("deprecation") // There is no other way to see every socket.
    private static void guard() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw attempted("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw attempted("server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw attempted("datagram socket");
        });
    }

    /// Writes it down with the place that it comes from.
    static RuntimeException attempted(String what) {
        IOException attempt = new IOException("tried to open a " + what);
        try {
            String place =
                    List.of(attempt.getStackTrace()).stream()
                            .skip(1)
                            .map(StackTraceElement::toString)
                            .reduce(what, (all, frame) -> all + "\n  " + frame);
            Files.writeString(
                    Path.of(System.getProperty(REPORT)),
                    place + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The report is what the test reads: without it nothing may pass for offline.
            Runtime.getRuntime().halt(99);
        }
        return new UncheckedIOException(attempt);
    }
}
