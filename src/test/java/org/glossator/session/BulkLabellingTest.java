package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same words labelled in several letters of a real project file.
class BulkLabellingTest {

    private static final Detection DETECTION = Detection.shipped();

    @TempDir Path folder;
    private ProjectSession session;

    @BeforeEach
    void openWithLetters() throws IOException {
        session = open();
        write("a", "Seen for a zorbel brace. The zorbel brace fits.");
        write("b", "A zorbel\nbrace was asked for, and a zorbel brace was sent.");
        write("c", "The zorbelbraces and zorbel bracelets are no such thing.");
        write("d", "One zorbel  brace. Norco was continued.");
        session.importLetters(List.of(folder.resolve("letters")), Progress.none());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everyLetterWithTheWordsIsFoundWithItsPlaces() throws Exception {
        List<OtherLetter> found = others(wanted());

        assertThat(found).extracting(OtherLetter::name).containsExactly("b", "d");
        assertThat(found).extracting(one -> one.places().free().size()).containsExactly(2, 1);
        assertThat(found.getLast().first().line()).startsWith("One zorbel brace.");
    }

    @Test
    void aSearchThatIsStoppedSaysSo() throws Exception {
        SearchReport report =
                session.bulkLabelling()
                        .searchLater(wanted(), id("a"), new Stopped(), _ -> {})
                        .get();

        assertThat(report.end()).isEqualTo(SearchReport.End.STOPPED);
    }

    @Test
    void allPlacesAreLabelledWithOneEditALetter() throws Exception {
        BulkReport report = labelAll();

        assertThat(report.letters()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(4);
        assertThat(annotated("a")).containsExactly("zorbel brace", "zorbel brace");
        assertThat(annotated("b")).containsExactly("zorbel\nbrace", "zorbel brace");
        assertThat(annotated("c")).isEmpty();
        assertThat(open("d").history().log())
                .singleElement()
                .extracting(LoggedEdit::bulk)
                .isEqualTo(report.bulk());
        assertThat(status("b")).isEqualTo(ReviewStatus.STARTED);
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    @Test
    void aSuggestionOnTheVeryPlaceIsAcceptedAndNotDoubled() throws Exception {
        Mark norco = only(open("d").marks().visible(), "d", "Norco");
        Occurrences.Wanted wanted =
                new Occurrences.Wanted("Norco", norco.label(), norco.attributes());

        BulkReport report = label(wanted, new Occurrences.Places(List.of(), List.of()));

        assertThat(report.added()).isZero();
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(open("d").marks().annotations())
                .singleElement()
                .extracting(Annotation::origin)
                .isEqualTo(norco.id());
    }

    @Test
    void aPlaceThatWasRejectedIsLeftAlone() throws Exception {
        OpenLetter letter = open("d");
        Mark norco = only(letter.marks().visible(), "d", "Norco");
        letter.apply(new Edit.Reject(norco.id())).get();

        assertThat(others(new Occurrences.Wanted("Norco", norco.label(), norco.attributes())))
                .isEmpty();
    }

    @Test
    void aPlaceThatWasLabelledMeanwhileIsPassedOver() throws Exception {
        Occurrences.Wanted wanted = wanted();
        List<OtherLetter> found = others(wanted);
        OpenLetter d = open("d");
        Span place = found.getLast().places().free().getFirst();
        d.apply(session.corrections().add(place, "DRUG")).get();

        session.bulkLabelling().label(wanted, id("a"), here(), found, Progress.none());

        assertThat(annotated("d")).hasSize(1);
    }

    @Test
    void oneStepUndoesAllLettersAlsoAfterARestart() throws Exception {
        List<MarkSet> before = marks();
        labelAll();
        session.close();
        session = open();

        BulkReport report =
                session.bulkLabelling().undo(open("d").bulkToUndo().orElseThrow(), Progress.none());

        assertThat(report.letters()).isEqualTo(3);
        assertThat(report.left()).isEmpty();
        assertThat(marks()).isEqualTo(before);
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    @Test
    void whatWasUndoneIsDoneAgainInOneStep() throws Exception {
        BulkReport done = labelAll();
        List<MarkSet> labelled = marks();
        session.bulkLabelling().undo(done.bulk(), Progress.none());

        session.bulkLabelling().redo(open("b").bulkToRedo().orElseThrow(), Progress.none());

        assertThat(marks()).isEqualTo(labelled);
    }

    @Test
    void aLetterThatWasEditedSinceStaysAndIsNamed() throws Exception {
        BulkReport done = labelAll();
        OpenLetter b = open("b");
        b.apply(session.corrections().reject(b.marks().annotations().getFirst(), b.marks())).get();
        MarkSet edited = b.marks();

        BulkReport undone = session.bulkLabelling().undo(done.bulk(), Progress.none());

        assertThat(undone.left()).containsExactly("b");
        assertThat(open("b").marks()).isEqualTo(edited);
        assertThat(annotated("a")).containsExactly("zorbel brace");
        assertThat(annotated("d")).isEmpty();
    }

    @Test
    void theLetterItWasDoneFromCanUndoItEvenIfNothingChangedThere() throws Exception {
        List<OtherLetter> found = others(wanted());
        BulkReport report =
                session.bulkLabelling()
                        .label(
                                wanted(),
                                id("c"),
                                new Occurrences.Places(List.of(), List.of()),
                                found,
                                Progress.none());

        assertThat(open("c").bulkToUndo()).contains(report.bulk());
        assertThat(report.letters()).isEqualTo(2);
    }

    @Test
    void aStoppedBulkSaysSoAndIsUndoneLikeAWholeOne() throws Exception {
        List<MarkSet> before = marks();

        BulkReport report =
                session.bulkLabelling()
                        .label(wanted(), id("a"), here(), others(wanted()), new Stopped());
        session.bulkLabelling().undo(report.bulk(), Progress.none());

        assertThat(report.stopped()).isTrue();
        assertThat(marks()).isEqualTo(before);
    }

    private static final class Stopped implements Progress {

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean stopping() {
            return true;
        }
    }

    private static Occurrences.Wanted wanted() {
        return new Occurrences.Wanted("zorbel brace", "DRUG", Attributes.none());
    }

    /// The second of the places of the first letter: the first is where it is done from.
    private Occurrences.Places here() throws Exception {
        OpenLetter a = open("a");
        List<Span> all = Occurrences.in(a.letter().text(), wanted(), a.marks()).free();
        return new Occurrences.Places(all.subList(all.size() - 1, all.size()), List.of());
    }

    private BulkReport labelAll() throws Exception {
        OpenLetter a = open("a");
        Span first = Occurrences.in(a.letter().text(), wanted(), a.marks()).free().getFirst();
        a.apply(session.corrections().add(first, "DRUG")).get();
        return label(wanted(), here());
    }

    private BulkReport label(Occurrences.Wanted wanted, Occurrences.Places here) throws Exception {
        return session.bulkLabelling()
                .label(wanted, id("a"), here, others(wanted), Progress.none());
    }

    private List<OtherLetter> others(Occurrences.Wanted wanted) throws Exception {
        List<OtherLetter> found = new ArrayList<>();
        session.bulkLabelling().searchLater(wanted, id("a"), Progress.none(), found::addAll).get();
        return found;
    }

    private List<String> annotated(String letter) throws Exception {
        OpenLetter open = open(letter);
        return open.marks().annotations().stream()
                .map(one -> one.span().of(open.letter().text()))
                .toList();
    }

    private Mark only(List<Mark> marks, String letter, String words) throws Exception {
        String text = open(letter).letter().text();
        return marks.stream()
                .filter(mark -> mark.span().of(text).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<MarkSet> marks() throws Exception {
        List<MarkSet> all = new ArrayList<>();
        for (String name : List.of("b", "c", "d")) {
            all.add(open(name).marks());
        }
        return all;
    }

    private ReviewStatus status(String name) {
        return entry(name).status();
    }

    private OpenLetter open(String name) throws Exception {
        return session.open(id(name)).get();
    }

    private LetterId id(String name) {
        return entry(name).id();
    }

    private QueueEntry entry(String name) {
        return session.queue().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve(name + ".txt"), text);
    }

    private ProjectSession open() {
        return new ProjectOpening(
                        folder.resolve("project"),
                        Workers.ofMachine(),
                        () -> DETECTION,
                        Clock.systemUTC())
                .as("Reviewer A");
    }
}
