package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A drive that goes away under an open project, as one on the network does: every handle of the
/// file is made one that takes no writing and has nothing to read.
@EnabledOnOs(OS.LINUX)
class VanishedFileTest {

    @TempDir private Path folder;

    private final List<EditId> acknowledged = new ArrayList<>();

    @Test
    void theEditIsRefusedWhatIsSafeIsSaidAndItIsThereWhenTheDriveIsBack() throws Throwable {
        Path project = folder.resolve("p");
        try (ProjectStore store = SampleProject.open(project)) {
            LetterId id = store.add(SampleProject.letter(), List.of());
            Reviewer reviewerA = store.reviewer("Reviewer A");
            MarkSet marks = MarkSet.of(List.of());
            for (int number = 0; number < 5; number++) {
                marks = append(store, id, reviewerA, marks, number);
            }
            MarkSet saved = marks;
            takeAway(ProjectPath.file(project));

            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> append(store, id, reviewerA, saved, 5))
                    .returns(Reason.FAILED, ProjectException::reason)
                    .withMessageContaining("Everything saved before is safe")
                    .withMessageContaining("Check that the disk is there");
        } catch (ProjectException e) {
            // The closing of what is not there any more may fail too.
            assertThat(e.reason()).isEqualTo(Reason.FAILED);
        }

        assertThat(Verification.of(project, ProjectKey.none(), Advance.unwatched()).findings())
                .isEmpty();
        try (ProjectStore store = SampleProject.open(project)) {
            LetterId id = store.find(SampleProject.letter().digest()).orElseThrow();
            assertThat(store.log(id, store.reviewer("Reviewer A")))
                    .extracting(LoggedEdit::id)
                    .containsExactlyElementsOf(acknowledged);
        }
        assertThat(acknowledged).hasSize(5);
    }

    private MarkSet append(
            ProjectStore store, LetterId letter, Reviewer reviewerA, MarkSet marks, int number) {
        Edit edit =
                new Edit.Add(
                        new Annotation(
                                new MarkId(new UUID(0, number)),
                                new Span(number, number + 3),
                                "DRUG",
                                Attributes.none(),
                                null));
        MarkSet after = marks.apply(edit);
        acknowledged.add(store.append(letter, reviewerA, LoggedEdit.Kind.DO, edit, after).id());
        return after;
    }

    /// Puts a handle of nothing in the place of each of this process's handles of the file.
    private static void takeAway(Path file) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle dup2 =
                linker.downcallHandle(
                        linker.defaultLookup().find("dup2").orElseThrow(),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        MethodHandle open =
                linker.downcallHandle(
                        linker.defaultLookup().find("open").orElseThrow(),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int nothing = (int) open.invokeExact(arena.allocateFrom("/dev/null"), 0);
            for (int handle : handlesOf(file)) {
                assertThat((int) dup2.invokeExact(nothing, handle)).isEqualTo(handle);
            }
        }
    }

    private static List<Integer> handlesOf(Path file) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            List<Integer> handles =
                    all.filter(one -> pointsTo(one, file))
                            .map(one -> Integer.valueOf(one.getFileName().toString()))
                            .toList();
            assertThat(handles).isNotEmpty();
            return handles;
        }
    }

    private static boolean pointsTo(Path handle, Path file) {
        try {
            return Files.readSymbolicLink(handle).equals(file);
        } catch (IOException e) {
            return false;
        }
    }
}
