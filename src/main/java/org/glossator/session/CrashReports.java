package org.glossator.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down faults of the program, to be sent to those who mend it. A report says where in the
/// program it happened and nothing else: messages of exceptions may quote letters, names and files,
/// and are left out.
///
/// @param folder where the reports go, made if absent
public record CrashReports(Path folder, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(CrashReports.class);

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// Writes a report.
    ///
    /// @return the file; empty if it could not be written, which is logged and nothing more
    public Optional<Path> write(Throwable fault) {
        Failure failure = Failure.of(fault);
        String name = "crash-" + NAME.format(clock.instant()) + "-" + failure.code() + ".txt";
        LOG.error("fault {}: {}", failure.code(), fault.getClass().getName());
        try {
            Files.createDirectories(folder);
            return Optional.of(Files.writeString(folder.resolve(name), text(failure, fault)));
        } catch (IOException | SecurityException e) {
            LOG.error("no crash report: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private String text(Failure failure, Throwable fault) {
        StringBuilder text = new StringBuilder();
        line(text, "Glossator " + version());
        line(text, clock.instant().toString());
        line(text, failure.code());
        for (String property :
                new String[] {"os.name", "os.version", "os.arch", "java.version", "java.vendor"}) {
            line(text, property + " " + System.getProperty(property, "unknown"));
        }
        trace(text, "", fault, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void trace(
            StringBuilder text, String role, Throwable thrown, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        line(text, "");
        line(text, role + thrown.getClass().getName());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            line(
                    text,
                    "  %s.%s:%d"
                            .formatted(
                                    frame.getClassName(),
                                    frame.getMethodName(),
                                    frame.getLineNumber()));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            trace(text, "suppressed ", suppressed, seen);
        }
        if (thrown.getCause() != null) {
            trace(text, "caused by ", thrown.getCause(), seen);
        }
    }

    private static String version() {
        String version = CrashReports.class.getPackage().getImplementationVersion();
        return version == null ? "of a build folder" : version;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
