package org.glossator.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real disk of a few megabytes. A test that asks for one is left out where this user may mount
/// none.
///
/// @param path where it is mounted
record MountedDisk(Path path) implements AutoCloseable {

    /// @param size as `mount` takes it
    static MountedDisk in(Path folder, String size) throws Exception {
        Path path = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()),
                "this user may not mount a disk");
        return new MountedDisk(path);
    }

    void makeReadOnly() throws Exception {
        assumeTrue(run("mount", "-o", "remount,ro", path.toString()), "it cannot be read only");
    }

    @Override
    public void close() throws Exception {
        run("umount", path.toString());
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
