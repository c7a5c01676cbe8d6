package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.LabelAttribute;
import org.glossator.quality.consistency.Place;
import org.glossator.store.LetterId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two letters, in each of which the first three words of the text got a label.
class FindingFixTest {

    @TempDir Path folder;
    private ProjectSession session;
    private List<LetterId> letters;

    @BeforeEach
    void labelTwoLetters() {
        Path project =
                Labelled.project(
                        folder.resolve("project"), "composed-2013-notice", "composed-2014-pdf");
        session = Labelled.open(project, "Reviewer A");
        letters = session.queue().stream().map(entry -> entry.id()).toList();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theRarerLabelBecomesTheCommonerOneInAllLetters() {
        label("DATE");

        BulkReport report =
                session.findingFix()
                        .fix(
                                new Finding.LabelledDifferently(
                                        "a text",
                                        new TreeMap<>(Map.of("DRUG", 5L, "DATE", 2L)),
                                        places()),
                                Progress.none());

        assertThat(report.letters()).isEqualTo(2);
        assertThat(labels()).containsExactly("DRUG", "DRUG");
    }

    @Test
    void whatIsNotLabelledGetsTheLabelAndCanBeTakenBack() {
        BulkReport report =
                session.findingFix()
                        .fix(
                                new Finding.NotEverywhere("a text", "DRUG", 9, 2, places()),
                                Progress.none());
        assertThat(labels()).containsExactly("DRUG", "DRUG");

        session.bulkLabelling().undo(report.bulk(), Progress.none());

        assertThat(labels()).isEmpty();
    }

    @Test
    void theRarerValueBecomesTheCommonerOne() {
        label("DRUG");

        session.findingFix()
                .fix(
                        new Finding.ValueDiffers(
                                "a text",
                                new LabelAttribute("DRUG", "ingredient"),
                                new TreeMap<>(Map.of("baclofen", 3L, "other", 1L)),
                                places()),
                        Progress.none());

        assertThat(letters)
                .allSatisfy(id ->
                        assertThat(mark(id).attributes().get("ingredient")).contains("baclofen"));
    }

    @Test
    void whatOnlyAPersonCanDecideIsRefused() {
        Finding equal =
                new Finding.LabelledDifferently(
                        "a text", new TreeMap<>(Map.of("DRUG", 2L, "DATE", 2L)), places());
        Finding overlap = new Finding.RareOverlap("DRUG", "DATE", places());

        assertThat(FindingFix.canFix(equal)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.findingFix().fix(overlap, Progress.none()));
    }

    private void label(String label) {
        for (LetterId id : letters) {
            session.open(id).join().apply(session.corrections().add(place(), label)).join();
        }
    }

    private List<Place> places() {
        return letters.stream().map(id -> new Place(id.value(), place())).toList();
    }

    private List<String> labels() {
        return letters.stream()
                .flatMap(id ->
                        session.open(id).join().marks().annotations().stream()
                                .filter(mark -> mark.span().equals(place())))
                .map(Mark::label)
                .toList();
    }

    private Mark mark(LetterId id) {
        return session.open(id).join().marks().annotations().stream()
                .filter(mark -> mark.span().equals(place()))
                .findFirst()
                .orElseThrow();
    }

    private static Span place() {
        return new Span(0, 5);
    }
}
