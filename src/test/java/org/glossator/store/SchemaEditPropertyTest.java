package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.glossator.letter.Letter;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditSteps;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.schema.Label;
import org.glossator.schema.LabelFate;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaDraft;

/// Labels renamed, merged and removed under random work of two reviewers, in a real file.
class SchemaEditPropertyTest {

    private static final List<String> LABELS = List.of("DATE", "DRUG", "DECISION", "CITATION");
    private static final Advance NOBODY = Advance.unwatched();

    private Path folder;
    private ProjectStore store;
    private Reviewer reviewerA;
    private Reviewer bo;
    private final Map<LetterId, List<Suggestion>> imported = new HashMap<>();

    @BeforeTry
    void make() throws IOException {
        folder = Files.createTempDirectory("glossator");
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        bo = store.reviewer("bo");
        imported.clear();
        for (int number : new int[] {1, 2}) {
            Letter letter = SampleProject.letter(number);
            List<Suggestion> suggestions = suggestions(letter);
            imported.put(store.add(letter, suggestions), suggestions);
        }
        // So that what one of the two has done is read packed.
        imported.keySet()
                .forEach(id -> store.progress().setStatus(id, reviewerA, ReviewStatus.DONE));
    }

    @AfterTry
    void delete() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 12)
    void noMarkKeepsALabelThatIsGone(
            @ForAll @Size(max = 25) List<Integer> work, @ForAll int change) {
        work(work);

        store.schemaEdits().apply(change(change), reviewerA, NOBODY);

        Set<String> ids = store.schema().ids();
        for (MarkSet marks : everything().values()) {
            assertThat(marks.visible()).allMatch(mark -> ids.contains(mark.label()));
            assertThat(marks.suggestions()).allMatch(mark -> ids.contains(mark.label()));
        }
    }

    @Property(tries = 12)
    void theLogReplayedGivesTheMarksAndTheQueueCountsThem(
            @ForAll @Size(max = 25) List<Integer> work, @ForAll int change) {
        work(work);
        SchemaChange made = change(change);

        store.schemaEdits().apply(made, reviewerA, NOBODY);

        assertReplays(made);
        assertCounted();
        assertPacked();
    }

    @Property(tries = 12)
    void anUndoGivesBackEveryMarkOfEveryReviewer(
            @ForAll @Size(max = 25) List<Integer> work, @ForAll int change) {
        work(work);
        Map<String, MarkSet> before = everything();
        LabelSchema schema = store.schema();
        List<QueueEntry> queue = store.queue(reviewerA);
        store.schemaEdits().apply(change(change), reviewerA, NOBODY);

        store.schemaEdits().undo(bo, NOBODY);

        assertThat(everything()).isEqualTo(before);
        assertPacked();
        assertThat(store.schema()).isEqualTo(schema);
        assertThat(store.queue(reviewerA)).isEqualTo(queue);
        assertThat(store.schemaEdits().routes().routes()).isEmpty();
        assertThat(store.schemaEdits().undoable()).isEmpty();
        assertReplays(SchemaChange.of(schema, schema));
    }

    @Property(tries = 12)
    void changesAreUndoneOneAfterTheOther(
            @ForAll @Size(max = 25) List<Integer> work, @ForAll int first, @ForAll int second) {
        work(work);
        Map<String, MarkSet> before = everything();
        store.schemaEdits().apply(change(first), reviewerA, NOBODY);
        Map<String, MarkSet> between = everything();
        store.schemaEdits().apply(change(second), bo, NOBODY);

        store.schemaEdits().undo(reviewerA, NOBODY);
        assertThat(everything()).isEqualTo(between);
        store.schemaEdits().undo(reviewerA, NOBODY);

        assertThat(everything()).isEqualTo(before);
        assertCounted();
    }

    @Property(tries = 12)
    void workAfterTheChangeOutlivesTheUndo(
            @ForAll @Size(max = 15) List<Integer> work,
            @ForAll int change,
            @ForAll @Size(max = 10) List<Integer> later) {
        work(work);
        LabelSchema schema = store.schema();
        store.schemaEdits().apply(change(change), reviewerA, NOBODY);
        Set<String> stay = store.schema().ids();
        // EditSteps knows the shipped labels only.
        if (stay.containsAll(LABELS)) {
            work(later);
        } else {
            workOnStandingMarks(later);
        }

        store.schemaEdits().undo(reviewerA, NOBODY);

        for (MarkSet marks : everything().values()) {
            assertThat(marks.visible()).allMatch(mark -> schema.ids().contains(mark.label()));
        }
        assertReplays(SchemaChange.of(schema, schema));
        assertCounted();
    }

    @Property(tries = 12)
    void aRecoveryKeepsEveryEditAndTheChangeCanBeUndoneAfterIt(
            @ForAll @Size(max = 25) List<Integer> work, @ForAll int change) {
        work(work);
        Map<String, MarkSet> before = everything();
        store.schemaEdits().apply(change(change), reviewerA, NOBODY);
        Map<String, MarkSet> after = everything();
        store.close();

        RecoveryReport report =
                SampleProject.recover(folder.resolve("project"), folder.resolve("recovered"));

        store = SampleProject.open(folder.resolve("recovered"));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.check().findings()).isEmpty();
        assertThat(everything()).isEqualTo(after);
        store.schemaEdits().undo(store.reviewer("bo"), NOBODY);
        assertThat(everything()).isEqualTo(before);
    }

    private void work(List<Integer> numbers) {
        int share = 0;
        for (LetterId letter : imported.keySet()) {
            for (Reviewer reviewer : List.of(reviewerA, bo)) {
                int length = store.letter(letter).text().length();
                int part = share++;
                MarkSet marks = store.marks(letter, reviewer);
                List<Integer> own = numbers.stream().map(n -> n * 31 + part).toList();
                for (Edit edit : new EditSteps(length).choose(marks, own)) {
                    marks = marks.apply(edit);
                    store.append(letter, reviewer, LoggedEdit.Kind.DO, edit, marks);
                }
            }
        }
    }

    /// Rejects and takes away: needs no label.
    private void workOnStandingMarks(List<Integer> numbers) {
        LetterId letter = imported.keySet().iterator().next();
        for (int number : numbers) {
            MarkSet marks = store.marks(letter, reviewerA);
            List<Edit> possible = new ArrayList<>();
            marks.undecided()
                    .forEach(s -> {
                        possible.add(new Edit.Reject(s.id()));
                        possible.addAll(
                                Edit.Remark.between(
                                        s.id(), s.attributes(), Attributes.of("note", "later")));
                    });
            marks.annotations().forEach(a -> possible.add(new Edit.Remove(a)));
            if (!possible.isEmpty()) {
                Edit edit = possible.get(Math.floorMod(number, possible.size()));
                store.append(letter, reviewerA, LoggedEdit.Kind.DO, edit, marks.apply(edit));
            }
        }
    }

    /// A change in which at least one label stays.
    private SchemaChange change(int seed) {
        Random random = new Random(seed);
        SchemaDraft draft = SchemaDraft.of(store.schema());
        for (String id : store.schema().ids()) {
            if (draft.labels().size() < 2) {
                break;
            }
            String other =
                    draft.labels().stream()
                            .map(Label::id)
                            .filter(one -> !one.equals(id))
                            .toList()
                            .get(random.nextInt(draft.labels().size() - 1));
            Label label = draft.label(id);
            draft =
                    switch (random.nextInt(5)) {
                        case 0 -> draft.merge(id, other);
                        case 1 -> draft.remove(id, new LabelFate.Removed());
                        case 2 -> draft.remove(id, new LabelFate.Becomes(other));
                        case 3 ->
                                draft.replace(
                                        id,
                                        new Label(
                                                id + "_" + random.nextInt(1000),
                                                label.name(),
                                                label.description(),
                                                label.hue(),
                                                label.underline(),
                                                label.hotkey(),
                                                label.attributes()));
                        default -> draft;
                    };
        }
        return draft.change();
    }

    private void assertReplays(SchemaChange made) {
        for (LetterId letter : imported.keySet()) {
            List<Suggestion> all =
                    imported.get(letter).stream()
                            .map(s ->
                                    new Suggestion(
                                            s.id(),
                                            s.span(),
                                            made.becomes(s.label()).orElse(s.label()),
                                            s.attributes(),
                                            s.rule(),
                                            s.confidence()))
                            .toList();
            for (Reviewer reviewer : List.of(reviewerA, bo)) {
                MarkSet replayed =
                        store.log(letter, reviewer).stream()
                                .map(LoggedEdit::edit)
                                .reduce(MarkSet.of(all), MarkSet::apply, (_, b) -> b);
                MarkSet stored = store.marks(letter, reviewer);
                assertThat(replayed.annotations()).isEqualTo(stored.annotations());
                for (Suggestion one : all) {
                    assertThat(stored.suggestion(one.id()))
                            .isEqualTo(Optional.of(one).filter(s -> !made.removes(s.label())));
                    assertThat(replayed.verdict(one.id()))
                            .isEqualTo(
                                    made.removes(one.label())
                                            ? Verdict.UNDECIDED
                                            : stored.verdict(one.id()));
                    assertThat(replayed.remarks(one.id())).isEqualTo(stored.remarks(one.id()));
                }
            }
        }
    }

    private void assertPacked() {
        try (BulkReading reading = store.bulkReading(List.of(reviewerA, bo), MarksRead.ALL)) {
            for (ScannedLetter letter :
                    reading.read(
                            imported.keySet().stream()
                                    .sorted(Comparator.comparing(LetterId::value))
                                    .toList())) {
                assertThat(letter.layers())
                        .extracting(ScannedLetter.Layer::marks)
                        .containsExactly(
                                store.marks(letter.id(), reviewerA), store.marks(letter.id(), bo));
            }
        }
    }

    private void assertCounted() {
        for (Reviewer reviewer : List.of(reviewerA, bo)) {
            for (QueueEntry entry : store.queue(reviewer)) {
                MarkSet marks = store.marks(entry.id(), reviewer);
                assertThat(entry.suggestions()).isEqualTo(marks.suggestionCount());
                assertThat(entry.undecided()).isEqualTo(marks.undecidedCount());
                assertThat(entry.annotations()).isEqualTo(marks.annotationCount());
            }
        }
    }

    private Map<String, MarkSet> everything() {
        Map<String, MarkSet> all = new HashMap<>();
        for (LetterId letter : imported.keySet()) {
            for (Reviewer reviewer : List.of(reviewerA, bo)) {
                all.put(letter + " " + reviewer.name(), store.marks(letter, reviewer));
            }
        }
        return all;
    }

    /// The sample's suggestions, one label after the other.
    private static List<Suggestion> suggestions(Letter letter) {
        int[] next = {0};
        return SampleProject.suggestions(letter).stream()
                .map(s ->
                        Suggestion.of(
                                s.span(),
                                LABELS.get(next[0]++ % LABELS.size()),
                                s.attributes(),
                                s.rule(),
                                s.confidence()))
                .collect(Collectors.toList());
    }
}
