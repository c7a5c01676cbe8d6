package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.ScanCriteria.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

    private ProjectStore store;
    private Reviewer reviewerA;
    private Reviewer reviewerB;
    private final List<LetterId> ids = new ArrayList<>();

    @BeforeEach
    void makeSevenLetters(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
        reviewerA = store.reviewer("Reviewer A");
        reviewerB = store.reviewer("Reviewer B");
        for (int i = 0; i < 7; i++) {
            Letter letter = SampleProject.letter(i);
            ids.add(store.add(letter, i == 3 ? List.of(odd()) : SampleProject.suggestions(letter)));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsEveryLetterOnceInTheOrderOfTheirImport() {
        assertThat(scanned(ScanCriteria.ALL)).isEqualTo(ids);
    }

    @Test
    void readsJustWhatTheStoreReadsOfOneLetter() {
        edit(ids.get(2));
        store.progress().setStatus(ids.get(2), reviewerB, ReviewStatus.DONE);

        ScannedLetter letter = scan(ScanCriteria.ALL, List.of(reviewerA, reviewerB)).get(2);

        assertThat(letter.name()).isEqualTo("letter 2");
        assertThat(letter.text()).isEqualTo(store.letter(ids.get(2)).text());
        assertThat(letter.layers())
                .containsExactly(
                        new ScannedLetter.Layer(
                                reviewerA,
                                ReviewStatus.STARTED,
                                store.marks(ids.get(2), reviewerA)),
                        new ScannedLetter.Layer(
                                reviewerB, ReviewStatus.DONE, store.marks(ids.get(2), reviewerB)));
    }

    @Test
    void namesAreNarrowedByAnyPartOfThem() {
        assertThat(
                        scanned(
                                new ScanCriteria(
                                        List.of(List.of("TER 2", "r 5")),
                                        List.of(),
                                        List.of(),
                                        Set.of(),
                                        false)))
                .containsExactly(ids.get(2), ids.get(5));
    }

    @Test
    void labelsAreThoseOfSuggestionsAndOfAnnotations() {
        edit(ids.get(1));

        assertThat(
                        scanned(
                                new ScanCriteria(
                                        List.of(),
                                        List.of(List.of("DATE", "CITATION")),
                                        List.of(),
                                        Set.of(),
                                        false)))
                .containsExactly(ids.get(1), ids.get(3));
    }

    @Test
    void rulesAreNarrowedWhollyOrByTheirBeginning() {
        assertThat(byRule(new Wanted("ODD.rule", false))).containsExactly(ids.get(3));
        assertThat(byRule(new Wanted("odd", true))).containsExactly(ids.get(3));
        assertThat(byRule(new Wanted("odd", false))).isEmpty();
        assertThat(byRule(new Wanted("%", true))).isEmpty();
    }

    @Test
    void aStatusIsThatOfTheReviewer() {
        store.progress().setStatus(ids.get(4), reviewerA, ReviewStatus.DONE);
        store.progress().setStatus(ids.get(5), reviewerB, ReviewStatus.DONE);
        ScanCriteria done =
                new ScanCriteria(List.of(), List.of(), List.of(), Set.of(ReviewStatus.DONE), false);

        assertThat(scanned(done)).containsExactly(ids.get(4));
    }

    @Test
    void lettersWithNothingLeftToDecideCanBeLeftOut() {
        Suggestion odd = odd();
        MarkSet marks = store.marks(ids.get(3), reviewerA);
        Edit reject = new Edit.Reject(odd.id());
        store.append(ids.get(3), reviewerA, LoggedEdit.Kind.DO, reject, marks.apply(reject));
        ScanCriteria undecided = new ScanCriteria(List.of(), List.of(), List.of(), Set.of(), true);

        assertThat(scanned(undecided)).hasSize(6).doesNotContain(ids.get(3));
    }

    @Test
    void goesOnWhileLettersComeIn() {
        Scan scan = store.scan(ScanCriteria.ALL, List.of(reviewerA), false);
        scan.next(4);

        LetterId late = store.add(SampleProject.letter(100), List.of());

        assertThat(scan.remaining()).isEqualTo(4);
        assertThat(scan.next(100)).extracting(ScannedLetter::id).endsWith(late).hasSize(4);
        assertThat(scan.next(100)).isEmpty();
    }

    private List<LetterId> byRule(Wanted rule) {
        return scanned(
                new ScanCriteria(List.of(), List.of(), List.of(List.of(rule)), Set.of(), false));
    }

    private List<LetterId> scanned(ScanCriteria criteria) {
        return scan(criteria, List.of(reviewerA)).stream().map(ScannedLetter::id).toList();
    }

    private List<ScannedLetter> scan(ScanCriteria criteria, List<Reviewer> reviewers) {
        Scan scan = store.scan(criteria, reviewers, true);
        List<ScannedLetter> all = new ArrayList<>();
        for (List<ScannedLetter> some = scan.next(2); !some.isEmpty(); some = scan.next(2)) {
            all.addAll(some);
        }
        return all;
    }

    /// Reviewer A accepts one suggestion, flags and notes the next, and adds an annotation.
    private void edit(LetterId id) {
        MarkSet marks = store.marks(id, reviewerA);
        Suggestion first = marks.undecided().getFirst();
        Annotation accepted = Annotation.accepting(first, new MarkId(UUID.randomUUID()));
        Annotation added =
                new Annotation(
                        new MarkId(UUID.randomUUID()),
                        new Span(0, 4),
                        "CITATION",
                        Attributes.of("source", "MTUS").with("note", "n"),
                        null);
        MarkId next = marks.undecided().get(1).id();
        Edit edit =
                new Edit.Batch(
                        List.of(
                                new Edit.Accept(first.id(), accepted),
                                new Edit.Remark(next, Attributes.FLAG, null, "yes"),
                                new Edit.Remark(next, Attributes.NOTE, null, "n"),
                                new Edit.Add(added)));
        store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks.apply(edit));
    }

    private static Suggestion odd() {
        return Suggestion.of(new Span(2, 9), "DATE", Attributes.none(), "odd.rule", 0.5);
    }
}
