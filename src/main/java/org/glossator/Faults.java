package org.glossator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.glossator.session.CrashReports;
import org.glossator.session.Failure;

/// What becomes of an exception that nobody caught: a crash report, and a word to the reviewer. A
/// fault that comes again and again is told once.
final class Faults implements Thread.UncaughtExceptionHandler {

    private final CrashReports reports;
    private final BiConsumer<Failure, Optional<Path>> tell;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /// @param tell called on the thread that the exception ended, with the report if there is one
    Faults(CrashReports reports, BiConsumer<Failure, Optional<Path>> tell) {
        this.reports = reports;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        Failure failure = Failure.of(fault);
        if (told.add(failure.code())) {
            tell.accept(failure, reports.write(fault));
        }
    }
}
