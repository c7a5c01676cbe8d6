package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditConflict;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStoreTest {

    private final Letter letter = SampleProject.letter();
    private final List<Suggestion> suggestions = SampleProject.suggestions(letter);

    private ProjectStore store;

    @BeforeEach
    void make(@TempDir Path folder) {
        store = SampleProject.open(folder.resolve("project"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackALetterAsItCameIn() {
        Source source = new Source("a letter.txt", "windows-1252", SourceMap.ofFolded(0, 17, 4000));
        Letter fromFile = new Letter(letter.name(), letter.text(), letter.digest(), source);

        LetterId id = store.add(fromFile, suggestions);

        assertThat(store.letter(id)).isEqualTo(fromFile);
    }

    @Test
    void givesBackALetterOfAMegabyteWithEveryKindOfCharacter() {
        Letter large = Letter.of("large", "“ë” took 5 mg – 😀 日本\n".repeat(40_000));

        LetterId id = store.add(large, List.of());

        assertThat(store.letter(id).text()).isEqualTo(large.text());
        assertThat(Digest.of(store.letter(id).text())).isEqualTo(large.digest());
    }

    @Test
    void givesBackSuggestionsWithTheirRulesAndAttributes() {
        LetterId id = store.add(letter, suggestions);

        assertThat(store.suggestions(id)).containsExactlyInAnyOrderElementsOf(suggestions);
    }

    @Test
    void keepsTheOrderOfAttributes() {
        Attributes attributes = Attributes.of("z", "1").with("a", "2").with("m", "3");
        LetterId id =
                store.add(
                        letter, List.of(Suggestion.of(new Span(0, 2), "DRUG", attributes, "r", 1)));

        assertThat(store.suggestions(id).getFirst().attributes().toMap().keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void findsALetterByItsDigest() {
        LetterId id = store.add(letter, List.of());

        assertThat(store.find(letter.digest())).contains(id);
        assertThat(store.find(Digest.of("another letter"))).isEmpty();
    }

    @Test
    void refusesTheSameLetterTwice() {
        store.add(letter, suggestions);
        Letter renamed = Letter.of("the same under another name", letter.text());

        assertThatIllegalStateException().isThrownBy(() -> store.add(renamed, List.of()));
        assertThat(store.queue(store.reviewer("Reviewer A"))).hasSize(1);
    }

    @Test
    void addsSeveralLettersInTheirOrder() {
        List<LetterId> ids =
                store.addAll(
                        List.of(
                                new NewLetter(SampleProject.letter(2), List.of()),
                                new NewLetter(letter, suggestions)));

        assertThat(ids).extracting(store::letter).containsExactly(SampleProject.letter(2), letter);
        assertThat(store.suggestions(ids.getLast())).hasSameSizeAs(suggestions);
    }

    @Test
    void addsNoneOfSeveralLettersIfOneIsThereAlready() {
        store.add(letter, suggestions);
        List<NewLetter> letters =
                List.of(
                        new NewLetter(SampleProject.letter(2), List.of()),
                        new NewLetter(letter, suggestions));

        assertThatIllegalStateException().isThrownBy(() -> store.addAll(letters));
        assertThat(store.find(SampleProject.letter(2).digest())).isEmpty();
    }

    @Test
    void takesTwoSuggestionsWithOneIdForOne() {
        Suggestion before = Suggestion.of(new Span(0, 4), "DRUG", Attributes.none(), "first", 0.5);
        Suggestion after = Suggestion.of(new Span(0, 4), "DRUG", Attributes.none(), "second", 0.9);

        LetterId id = store.add(letter, List.of(before, after));

        assertThat(store.suggestions(id)).containsExactly(after);
        assertThat(store.queue(store.reviewer("Reviewer A")))
                .extracting(QueueEntry::suggestions)
                .containsExactly(1);
    }

    @Test
    void refusesASuggestionThatEndsBehindTheText() {
        Suggestion outside =
                Suggestion.of(
                        new Span(0, letter.text().length() + 1), "DRUG", Attributes.none(), "r", 1);

        assertThatIllegalArgumentException().isThrownBy(() -> store.add(letter, List.of(outside)));
        assertThat(store.find(letter.digest())).isEmpty();
    }

    @Test
    void refusesALetterThatItDoesNotHave() {
        LetterId unknown = new LetterId(4711);
        Reviewer reviewerA = store.reviewer("Reviewer A");

        assertThatIllegalArgumentException().isThrownBy(() -> store.letter(unknown));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> store.progress().setStatus(unknown, reviewerA, ReviewStatus.DONE));
    }

    @Test
    void showsANewReviewerEverySuggestionUndecided() {
        LetterId id = store.add(letter, suggestions);

        assertThat(store.marks(id, store.reviewer("Reviewer A")))
                .isEqualTo(MarkSet.of(suggestions));
    }

    @Test
    void knowsAReviewerByTheName() {
        Reviewer far = store.reviewer("Prüfstelle in der Höhe");

        assertThat(store.reviewer("Prüfstelle in der Höhe")).isEqualTo(far);
        assertThat(store.reviewer("Reviewer A")).isNotEqualTo(far);
    }

    @Test
    void keepsTheSchemaThatItWasMadeWith() {
        assertThat(store.schema()).isEqualTo(SchemaFile.shipped());
    }

    @Test
    void remembersThePlaceOfEachReviewer() {
        LetterId id = store.add(letter, suggestions);
        Reviewer reviewerA = store.reviewer("Reviewer A");

        store.progress().setPlace(id, reviewerA, 120);
        store.progress().setPlace(id, reviewerA, 345);

        assertThat(store.progress().place(id, reviewerA)).isEqualTo(345);
        assertThat(store.progress().place(id, store.reviewer("Reviewer B"))).isZero();
    }

    @Test
    void keepsEverythingWhenItIsClosed() {
        LetterId id = store.add(letter, suggestions);
        Path file = store.file();
        store.close();

        store = SampleProject.open(file);

        assertThat(store.letter(id)).isEqualTo(letter);
        assertThat(store.suggestions(id)).hasSameSizeAs(suggestions);
        assertThat(store.schema()).isEqualTo(SchemaFile.shipped());
    }

    @Test
    void aLetterWhoseEditDoesNotFitDoesNotComeInEither() {
        Reviewer reviewerA = store.reviewer("Reviewer A");
        Edit unknown = new Edit.Reject(new MarkId(new UUID(7, 7)));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() ->
                        store.addEdited(
                                new NewLetter(letter, List.of()),
                                reviewerA,
                                unknown,
                                MarkSet.of(List.of())));
        assertThat(store.find(letter.digest())).isEmpty();
    }
}
