package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.glossator.session.PasswordDelay;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectException.Reason;
import org.glossator.store.ProjectKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a command is told a project's password.
final class KeyOptions {

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A file whose first line is the project's password.")
    private @Nullable Path keyFile;

    @Option(
            names = "--password-fd",
            paramLabel = "N",
            description = {
                "A file descriptor from which a line with the project's password is read.",
                "Without either the password is asked for at the terminal, if there is one."
            })
    private @Nullable Integer descriptor;

    /// Work that needs a key.
    interface KeyedWork<T> {
        T with(ProjectKey key) throws IOException;
    }

    /// Does the work with the key of the password that was given; if none was, without, and if the
    /// project then says that it has one, with that of the password that is asked for.
    ///
    /// @param project what the question names
    <T> T run(Path project, KeyedWork<T> work) throws IOException {
        char[] given = given();
        if (given != null) {
            return run(given, work);
        }
        try (ProjectKey none = ProjectKey.none()) {
            return work.with(none);
        } catch (ProjectException e) {
            if (e.reason() != Reason.ENCRYPTED) {
                throw e;
            }
            char[] asked = Secret.asked("Password of " + project).orElseThrow(() -> e);
            return run(asked, work);
        }
    }

    private static <T> T run(char[] password, KeyedWork<T> work) throws IOException {
        if (password.length == 0) {
            throw new IOException("the password is empty");
        }
        try (ProjectKey key = ProjectKey.of(password)) {
            return work.with(key);
        } catch (ProjectException e) {
            return PasswordDelay.sleeping()
                    .attempt(() -> {
                        throw e;
                    });
        } finally {
            Arrays.fill(password, '0');
        }
    }

    private char @Nullable [] given() throws IOException {
        if (keyFile != null) {
            return Secret.ofFile(keyFile);
        }
        return descriptor == null ? null : Secret.ofDescriptor(descriptor);
    }
}
