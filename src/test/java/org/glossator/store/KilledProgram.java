package org.glossator.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.glossator.OwnProgram;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;

/// A program that works on a project until it is killed, and writes a line to its standard output
/// for everything that the store acknowledged.
final class KilledProgram {

    static final String REVIEWER = "Reviewer A";

    private KilledProgram() {}

    /// @param args what to do (`hold`, `edit` or `import`), the project, the [Durability]
    public static void main(String[] args) throws IOException {
        Durability durability = Durability.valueOf(args[2]);
        try (ProjectStore store =
                ProjectStore.open(Path.of(args[1]), Clock.systemUTC(), durability)) {
            switch (args[0]) {
                case "hold" -> hold();
                case "edit" -> edit(store);
                case "import" -> importLetters(store);
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (ProjectException e) {
            say(e.reason().name());
        }
    }

    private static void hold() throws IOException {
        say("open");
        System.in.read();
    }

    private static void edit(ProjectStore store) {
        Reviewer reviewer = store.reviewer(REVIEWER);
        LetterId letter = store.queue(reviewer).getFirst().id();
        MarkSet marks = store.marks(letter, reviewer);
        for (long number = store.log(letter, reviewer).size(); ; number++) {
            MarkId id = new MarkId(new UUID(0, number));
            Span span = new Span((int) (number % 100), (int) (number % 100) + 5);
            Attributes attributes = Attributes.of("ingredient", "naproxen").with("quantity", "60");
            Edit edit = new Edit.Add(new Annotation(id, span, "DRUG", attributes, null));
            marks = marks.apply(edit);
            say(store.append(letter, reviewer, LoggedEdit.Kind.DO, edit, marks).id().toString());
        }
    }

    private static void importLetters(ProjectStore store) {
        for (int number = 0; ; number++) {
            Letter letter = SampleProject.letter(number);
            if (store.find(letter.digest()).isEmpty()) {
                say(store.add(letter, SampleProject.suggestions(letter)).toString());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /// Starts the program in a Java of its own.
    static Process start(String what, Path project, Durability durability) throws IOException {
        List<String> command =
                OwnProgram.command(
                        KilledProgram.class,
                        List.of("-Xshare:auto"),
                        what,
                        project,
                        durability.name());
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
