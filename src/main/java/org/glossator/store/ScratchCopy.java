package org.glossator.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.glossator.store.ProjectException.Reason;

/// A project's file in a temporary folder that only this user may look into, for as long as it is
/// needed. Of an encrypted project it is as encrypted as the project is.
record ScratchCopy(Path folder, Path file) implements AutoCloseable {

    private static final String PREFIX = "glossator-";

    /// Copies the file as it is at this moment, whoever writes to it: H2 finds the last state in it
    /// that is whole.
    ///
    /// @throws ProjectException if it cannot be copied, or if this process has it open, whose lock
    ///   a copy would take away
    static ScratchCopy of(Path original) {
        if (OpenNote.of(original).read().filter(Holder::isThisProcess).isPresent()) {
            throw OpenNote.of(original).locked(null);
        }
        ProjectFileCheck.readable(original);
        ScratchCopy copy = empty(original);
        try {
            Files.copy(original, copy.file, StandardCopyOption.REPLACE_EXISTING);
            // A copy takes the original's rights over, and H2 wants to write.
            copy.file.toFile().setWritable(true, true);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw failure(original, e);
        }
    }

    /// A place for a project's file that is still to be written.
    static ScratchCopy empty(Path original) {
        deleteThoseLeftBehind();
        try {
            Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
            return new ScratchCopy(folder, folder.resolve("copy" + ProjectPath.ENDING));
        } catch (IOException e) {
            throw failure(original, e);
        }
    }

    @Override
    public void close() {
        delete(folder);
    }

    /// Those of processes that ended without closing them.
    private static void deleteThoseLeftBehind() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> folders = Files.list(temporary)) {
            folders.filter(ScratchCopy::isLeftBehind).forEach(ScratchCopy::delete);
        } catch (IOException e) {
            // They stay until the next time.
        }
    }

    private static boolean isLeftBehind(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.matches(PREFIX + "\\d{1,18}-\\d+") || !Files.isDirectory(folder)) {
            return false;
        }
        String process = name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length()));
        return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            Files.delete(file);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path done, IOException e)
                                throws IOException {
                            Files.delete(done);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // The next process deletes it.
        }
    }

    private static ProjectException failure(Path original, IOException e) {
        return DatabaseFailure.isDiskFull(e)
                ? new ProjectException(
                        Reason.FULL,
                        original,
                        "there is no room for a copy of it in the temporary folder. Make room.",
                        e)
                : new ProjectException(
                        Reason.UNREADABLE,
                        original,
                        "cannot be copied to be read. Check the disk and the folders' rights.",
                        e);
    }
}
