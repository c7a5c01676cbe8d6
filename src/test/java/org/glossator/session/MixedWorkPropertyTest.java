package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.glossator.mark.Attributes;
import org.glossator.mark.EditSteps;
import org.glossator.mark.MarkSet;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.QueueEntry;

/// Random work in single letters and in all of them at once, undone and done again, with the
/// project closed and opened in between: the log leads to the marks, and all the way back.
class MixedWorkPropertyTest {

    private static final List<String> WORDS = List.of("Norco", "naproxen", "zorbel brace", "was");
    private static final List<String> LABELS = List.of("DRUG", "DATE", "CITATION");

    private Path folder;
    private ProjectSession session;
    private final Map<LetterId, MarkSet> imported = new HashMap<>();

    @BeforeTry
    void importLetters() throws IOException {
        folder = Files.createTempDirectory("glossator");
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), "Norco was denied; a zorbel brace was not.");
        Files.writeString(letters.resolve("b.txt"), "On 03/04/2014 naproxen and Norco were due.");
        Files.writeString(letters.resolve("c.txt"), "The zorbel\nbrace was sent, and naproxen.");
        session = Labelled.open(folder.resolve("project"), "Reviewer A");
        session.importLetters(List.of(letters), Progress.none());
        imported.clear();
        imported.putAll(marks());
    }

    @AfterTry
    void delete() throws IOException {
        session.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void theLogReplayedGivesTheMarksOfEveryLetter(@ForAll @Size(max = 25) List<Integer> numbers) {
        work(numbers);

        Map<LetterId, MarkSet> marks = marks();
        imported.forEach((id, before) -> {
            MarkSet replayed = before;
            for (LoggedEdit logged : open(id).history().log()) {
                replayed = replayed.apply(logged.edit());
            }
            assertThat(replayed).isEqualTo(marks.get(id));
        });
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void aBulkIsUndoneInAllLettersInOneStep(
            @ForAll @Size(max = 15) List<Integer> numbers, @ForAll int bulk) {
        work(numbers);
        Map<LetterId, MarkSet> before = marks();

        BulkId done = label(new Random(bulk)).bulk();
        session.bulkLabelling().undo(done, Progress.none());

        assertThat(marks()).isEqualTo(before);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void undoGoesBackToTheImportInEveryLetter(@ForAll @Size(max = 15) List<Integer> numbers) {
        work(numbers);

        imported.keySet().forEach(this::undoAll);

        assertThat(marks()).isEqualTo(imported);
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    private void work(List<Integer> numbers) {
        for (int number : numbers) {
            Random random = new Random(number);
            OpenLetter letter = open(pick(letters(), random));
            switch (random.nextInt(9)) {
                case 0 -> undo(letter);
                case 1 -> redo(letter);
                case 2, 3 -> label(random);
                case 4 -> reopen();
                default ->
                        new EditSteps(letter.letter().text().length())
                                .choose(letter.marks(), List.of(number))
                                .forEach(edit -> letter.apply(edit).join());
            }
        }
    }

    private void undo(OpenLetter letter) {
        letter.bulkToUndo()
                .ifPresentOrElse(
                        bulk -> session.bulkLabelling().undo(bulk, Progress.none()),
                        () -> letter.undo().ifPresent(CompletableFuture::join));
    }

    private void redo(OpenLetter letter) {
        letter.bulkToRedo()
                .ifPresentOrElse(
                        bulk -> session.bulkLabelling().redo(bulk, Progress.none()),
                        () -> letter.redo().ifPresent(CompletableFuture::join));
    }

    private void undoAll(LetterId id) {
        for (OpenLetter letter = open(id); letter.canUndo(); letter = open(id)) {
            undo(letter);
        }
    }

    /// Labels the same words in all letters.
    private BulkReport label(Random random) {
        Occurrences.Wanted wanted =
                new Occurrences.Wanted(
                        pick(WORDS, random), pick(LABELS, random), Attributes.none());
        OpenLetter from = open(pick(letters(), random));
        List<OtherLetter> others = new ArrayList<>();
        session.bulkLabelling()
                .searchLater(wanted, from.id(), Progress.none(), others::addAll)
                .join();
        return session.bulkLabelling()
                .label(
                        wanted,
                        from.id(),
                        Occurrences.in(from.letter().text(), wanted, from.marks()),
                        others,
                        Progress.none());
    }

    private void reopen() {
        session.close();
        session = Labelled.open(folder.resolve("project"), "Reviewer A");
    }

    private Map<LetterId, MarkSet> marks() {
        Map<LetterId, MarkSet> marks = new HashMap<>();
        for (QueueEntry entry : session.queue()) {
            marks.put(entry.id(), open(entry.id()).marks());
        }
        return marks;
    }

    private List<LetterId> letters() {
        return session.queue().stream().map(QueueEntry::id).toList();
    }

    private OpenLetter open(LetterId id) {
        return session.open(id).join();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
