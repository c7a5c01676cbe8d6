package org.glossator.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.Launcher;
import org.glossator.OwnProgram;
import org.glossator.session.SampleLetters;
import org.glossator.ui.shell.WorkedWindow;

/// What the program does when it is killed, and how it is started to do it.
enum Work {
    /// A reviewer's edits, some of them on their way while the next is made.
    EDIT,
    /// A reviewer edits while letters come in and corpora go out.
    EVERYTHING,
    /// A reviewer edits while one backup is made after the other.
    BACKUP,
    IMPORT,
    EXPORT,
    DETECT,
    /// Projects of the first version come forward.
    MIGRATE,
    /// Keys in the window.
    WINDOW;

    /// How many letters a project gets.
    static final int LETTERS = 120;

    /// One in so many comes with an annotation.
    private static final int ANNOTATED = 4;

    /// Writes the letters that projects are made of: the shipped ones, each many times with a line
    /// of its own, so that they are different letters.
    static void writeLetters(Path folder) throws IOException {
        List<Path> shipped = SampleLetters.copyTo(folder.resolveSibling("shipped"));
        Files.createDirectories(folder);
        for (int i = 0; i < LETTERS; i++) {
            Path letter = shipped.get(i % shipped.size());
            String text = Files.readString(letter) + "\nCopy " + i + "\n";
            Files.writeString(folder.resolve("letter-%03d.txt".formatted(i)), text);
            if (i % ANNOTATED == ANNOTATED - 1) {
                int at = text.codePointCount(0, text.lastIndexOf("Copy"));
                Files.writeString(
                        folder.resolve("letter-%03d.ann".formatted(i)),
                        "T1\tDATE %d %d\tCopy\n".formatted(at, at + 4));
            }
        }
    }

    /// Whether this is the text of a letter that brings an annotation with it.
    static boolean isAnnotated(String text) {
        String number = text.substring(text.lastIndexOf("Copy") + 4).strip();
        return number.matches("\\d+") && Integer.parseInt(number) % ANNOTATED == ANNOTATED - 1;
    }

    /// Starts the program.
    ///
    /// @param out where this run may put what it writes; not there yet
    Process start(Place place, Path out, long seed) throws IOException {
        return switch (this) {
            case EDIT, EVERYTHING, BACKUP ->
                    java(Worker.class, name(), place.project(), place.letters(), out, seed);
            case IMPORT -> java(Launcher.class, "import", place.project(), place.letters());
            case EXPORT ->
                    java(
                            Launcher.class,
                            "export",
                            "--format",
                            "jsonl",
                            "--out",
                            out,
                            place.project());
            case DETECT -> java(Launcher.class, "detect", "--out", out, place.letters());
            case MIGRATE -> java(Migrator.class, out);
            case WINDOW -> java(WorkedWindow.class, place.project(), place.shipped(), seed);
        };
    }

    /// Whether the program goes on until it is killed and says what it does; a command ends by
    /// itself and says something at its end only.
    boolean goesOn() {
        return switch (this) {
            case EDIT, EVERYTHING, BACKUP, MIGRATE, WINDOW -> true;
            case IMPORT, EXPORT, DETECT -> false;
        };
    }

    private static Process java(Class<?> main, Object... arguments) throws IOException {
        List<String> options =
                List.of(
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw");
        List<String> command = OwnProgram.command(main, options, arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
