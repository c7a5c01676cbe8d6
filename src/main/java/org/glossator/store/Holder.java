package org.glossator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/// Who has a project open.
///
/// @param user the name that the person has on the machine
/// @param machine the machine's name
/// @param process the number of the process there
/// @param started when the process began, in milliseconds since 1970: numbers are given again
/// @param since when the project was opened, by that machine's clock
public record Holder(String user, String machine, long process, long started, Instant since) {

    static Holder ofThisProcess(Instant now) {
        return new Holder(
                System.getProperty("user.name", "somebody"),
                thisMachine(),
                ProcessHandle.current().pid(),
                started(ProcessHandle.current()),
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    /// Whether it is on this machine and has ended.
    public boolean isGone() {
        return machine.equals(thisMachine())
                && ProcessHandle.of(process)
                        .filter(running -> started(running) == started)
                        .isEmpty();
    }

    boolean isThisProcess() {
        return machine.equals(thisMachine())
                && process == ProcessHandle.current().pid()
                && started == started(ProcessHandle.current());
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// Asked of the system's own settings: Java's way asks the network.
    private static String thisMachine() {
        return Stream.of(
                        set("COMPUTERNAME"),
                        written("/proc/sys/kernel/hostname"),
                        written("/etc/hostname"),
                        set("HOSTNAME"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("this machine");
    }

    private static String set(String variable) {
        return Objects.requireNonNullElse(System.getenv(variable), "");
    }

    private static String written(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
