package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.glossator.letter.Letter;
import org.glossator.mark.Edit;
import org.glossator.mark.EditSteps;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;

/// Random work on a real letter in a real file; every try has a reviewer of its own.
class EditLogPropertyTest {

    private static final Letter LETTER = SampleProject.letter();
    private static final List<Suggestion> SUGGESTIONS = SampleProject.suggestions(LETTER);
    private static final MarkSet IMPORTED = MarkSet.of(SUGGESTIONS);

    private static Path folder;
    private static ProjectStore store;
    private static LetterId id;
    private static int reviewers;

    private final EditSteps steps = new EditSteps(LETTER.text().length());

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("glossator");
        store = SampleProject.open(folder.resolve("project"));
        id = store.add(LETTER, SUGGESTIONS);
    }

    @AfterContainer
    static void delete() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 40)
    void theStoredMarksAreTheMarksInMemory(@ForAll @Size(max = 30) List<Integer> numbers) {
        Reviewer reviewer = newReviewer();

        MarkSet marks = work(reviewer, numbers);

        assertThat(store.marks(id, reviewer)).isEqualTo(marks);
    }

    @Property(tries = 20)
    void thePackedMarksOfALetterThatIsDoneAreTheMarks(
            @ForAll @Size(max = 30) List<Integer> numbers) {
        Reviewer reviewer = newReviewer();
        store.progress().setStatus(id, reviewer, ReviewStatus.DONE);

        MarkSet marks = work(reviewer, numbers);

        try (BulkReading reading = store.bulkReading(List.of(reviewer), MarksRead.ALL)) {
            assertThat(reading.read(List.of(id)).getFirst().layers())
                    .extracting(ScannedLetter.Layer::marks)
                    .containsExactly(marks);
        }
    }

    @Property(tries = 20)
    void theLogReplayedFromTheImportedLetterGivesTheMarks(
            @ForAll @Size(max = 30) List<Integer> numbers) {
        Reviewer reviewer = newReviewer();
        work(reviewer, numbers);

        MarkSet replayed =
                store.log(id, reviewer).stream()
                        .map(LoggedEdit::edit)
                        .reduce(IMPORTED, MarkSet::apply, (a, b) -> b);

        assertThat(replayed).isEqualTo(store.marks(id, reviewer));
    }

    @Property(tries = 20)
    void undoToTheStartGivesTheImportedLetterBack(@ForAll @Size(max = 30) List<Integer> numbers) {
        Reviewer reviewer = newReviewer();
        MarkSet marks = work(reviewer, numbers);

        for (LoggedEdit logged : store.log(id, reviewer).reversed()) {
            Edit undo = logged.edit().inverse();
            marks = marks.apply(undo);
            store.append(id, reviewer, LoggedEdit.Kind.UNDO, undo, marks);
        }

        assertThat(store.marks(id, reviewer)).isEqualTo(IMPORTED);
        assertThat(entry(reviewer).undecided()).isEqualTo(SUGGESTIONS.size());
    }

    @Property(tries = 20)
    void theQueueCountsWhatTheMarksHold(@ForAll @Size(max = 30) List<Integer> numbers) {
        Reviewer reviewer = newReviewer();

        MarkSet marks = work(reviewer, numbers);

        assertThat(entry(reviewer).annotations()).isEqualTo(marks.annotationCount());
        assertThat(entry(reviewer).undecided()).isEqualTo(marks.undecidedCount());
    }

    private MarkSet work(Reviewer reviewer, List<Integer> numbers) {
        MarkSet marks = IMPORTED;
        for (Edit edit : steps.choose(IMPORTED, numbers)) {
            marks = marks.apply(edit);
            store.append(id, reviewer, LoggedEdit.Kind.DO, edit, marks);
        }
        return marks;
    }

    private static Reviewer newReviewer() {
        return store.reviewer("reviewer " + reviewers++);
    }

    private static QueueEntry entry(Reviewer reviewer) {
        return store.queue(reviewer).getFirst();
    }
}
