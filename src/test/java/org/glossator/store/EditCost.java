package org.glossator.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.schema.SchemaFile;

/// Prints what a saved edit costs on the writer's thread, in a project of some size on a real disk,
/// and what the same disk takes, before and after, for a block that is written and synced alone.
final class EditCost {

    private static final int LETTERS = 1000;
    private static final int WARM_UP = 2000;
    private static final int EDITS = 5000;
    private static final int BLOCKS = 2000;

    private EditCost() {}

    /// @param args the folder in which to make the project
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "edit-cost");
        for (Durability durability : Durability.values()) {
            Path project = folder.resolve(durability.name());
            ProjectStore.openOrCreate(project, SchemaFile.shipped(), Clock.systemUTC()).close();
            try (ProjectStore store = ProjectStore.open(project, Clock.systemUTC(), durability)) {
                print("bare disk before", bare(folder.resolve("bare")));
                print(durability.name(), measure(store));
                print("bare disk after", bare(folder.resolve("bare")));
            }
            Files.delete(ProjectPath.file(project));
        }
        Files.delete(folder);
    }

    /// What cannot be had for less: one block at the end of a file, and a sync.
    private static long[] bare(Path file) throws IOException {
        long[] nanoseconds = new long[BLOCKS];
        ByteBuffer block = ByteBuffer.allocateDirect(4096);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int number = 0; number < BLOCKS; number++) {
                long before = System.nanoTime();
                channel.write(block.clear(), number * 4096L);
                channel.force(true);
                nanoseconds[number] = System.nanoTime() - before;
            }
        }
        Files.delete(file);
        return nanoseconds;
    }

    private static long[] measure(ProjectStore store) {
        Letter first = SampleProject.letter();
        for (int number = 0; number < LETTERS; number++) {
            Letter letter = SampleProject.letter(number);
            store.add(letter, SampleProject.suggestions(letter).subList(0, 60));
        }
        LetterId id = store.find(SampleProject.letter(LETTERS / 2).digest()).orElseThrow();
        Reviewer reviewerA = store.reviewer("Reviewer A");
        MarkSet marks = store.marks(id, reviewerA);
        long[] nanoseconds = new long[EDITS];
        for (int number = 0; number < WARM_UP + EDITS; number++) {
            int start = number % (first.text().length() - 10);
            Annotation annotation =
                    new Annotation(
                            new MarkId(new UUID(0, number / 2)),
                            new Span(start - start % 2, start - start % 2 + 9),
                            "DRUG",
                            Attributes.of("ingredient", "naproxen").with("strength", "500mg"),
                            null);
            Edit edit = number % 2 == 0 ? new Edit.Add(annotation) : marksEdit(marks, annotation);
            MarkSet after = marks.apply(edit);
            long before = System.nanoTime();
            store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, after);
            if (number >= WARM_UP) {
                nanoseconds[number - WARM_UP] = System.nanoTime() - before;
            }
            marks = after;
        }
        return nanoseconds;
    }

    /// Takes the annotation away that was added before, so that the letter stays as large as it is.
    private static Edit marksEdit(MarkSet marks, Annotation added) {
        return new Edit.Remove(marks.annotation(added.id()).orElseThrow());
    }

    private static void print(String what, long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        System.out.printf(
                "%-16s %,d times: p50 %.2f ms, p99 %.2f ms, longest %.1f ms%n",
                what,
                nanoseconds.length,
                nanoseconds[nanoseconds.length / 2] / 1e6,
                nanoseconds[nanoseconds.length * 99 / 100] / 1e6,
                nanoseconds[nanoseconds.length - 1] / 1e6);
    }
}
