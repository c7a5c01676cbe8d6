package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import org.glossator.intake.Refusal;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told of a failure, and what is written down of a fault.
class FailureTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aProjectsFailureHasTheCodeOfItsReason() {
        Path missing = folder.resolve("none");

        Failure failure = Failure.of(refusal(missing));

        assertThat(failure.code()).isEqualTo("P-MISSING");
        assertThat(failure.text()).startsWith(missing.toString()).endsWith("[P-MISSING]");
        assertThat(failure.expected()).isTrue();
    }

    @Test
    void aFilesFailureIsFoundUnderWhatWrapsIt() {
        IOException missing = new NoSuchFileException("letters.txt");

        Failure failure = Failure.of(new CompletionException(new UncheckedIOException(missing)));

        assertThat(failure.text())
                .isEqualTo("letters.txt: there is no such file or folder [F-MISSING]");
    }

    @Test
    void aFaultIsToldWithoutItsMessageAndItsCodeIsThatOfItsPlace() {
        Failure first = Failure.of(fault("Norco for Jane Roe"));
        Failure again = Failure.of(fault("another letter"));

        assertThat(first.text()).doesNotContain("Norco");
        assertThat(first.code()).matches("U-[0-9A-F]{6}").isEqualTo(again.code());
        assertThat(first.expected()).isFalse();
    }

    @Test
    void aCrashReportSaysWhereAndNothingThatMessagesSay() throws IOException {
        RuntimeException fault = fault("Norco for Jane Roe");
        fault.initCause(new IOException("/home/jane/letters.txt"));
        fault.addSuppressed(new IllegalStateException("Roe"));

        Path report = new CrashReports(folder.resolve("reports"), CLOCK).write(fault).orElseThrow();

        assertThat(report)
                .hasFileName("crash-20260304-050607-" + Failure.of(fault).code() + ".txt");
        assertThat(report)
                .content()
                .contains("java.lang.IllegalArgumentException")
                .contains("caused by java.io.IOException")
                .contains("suppressed java.lang.IllegalStateException")
                .contains("org.glossator.session.FailureTest.fault")
                .doesNotContainIgnoringCase("norco")
                .doesNotContainIgnoringCase("jane")
                .doesNotContain("Roe")
                .doesNotContain(System.getProperty("user.home") + "/");
    }

    @Test
    void whereNoReportCanBeWrittenThereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new CrashReports(file, CLOCK).write(fault("x"))).isEmpty();
    }

    /// People write codes down and search for them: a name that changes breaks that.
    @Test
    void everyCodeIsInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs", "errors.md"));

        assertThat(Arrays.stream(Refusal.values()).map(Refusal::code))
                .allMatch(code -> page.contains("`" + code + "`"));
        assertThat(Arrays.stream(ProjectException.Reason.values()))
                .allMatch(reason -> page.contains("`P-" + reason.name().replace('_', '-') + "`"));
    }

    private static RuntimeException fault(String message) {
        return new IllegalArgumentException(message);
    }

    private static ProjectException refusal(Path project) {
        try {
            ProjectStore.open(project, CLOCK).close();
        } catch (ProjectException e) {
            return e;
        }
        throw new AssertionError(project + " was opened");
    }
}
