package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.query.ParsedQuery;
import org.glossator.query.Query;
import org.glossator.schema.LabelFate;
import org.glossator.schema.SchemaDraft;
import org.glossator.store.ProjectKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A note and a flag on a suggestion of a real letter, which waits for its decision all the while.
class SuggestionRemarksTest {

    @TempDir private Path folder;

    private Path project;
    private ProjectSession session;
    private OpenLetter letter;
    private MarkId drug;

    @BeforeEach
    void remark() {
        project = Labelled.project(folder.resolve("project"), "composed-2013-notice");
        open();
        drug =
                letter.marks().undecided().stream()
                        .filter(one -> one.label().equals("DRUG"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        set(Attributes.NOTE, "ask again");
        set(Attributes.FLAG, "yes");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theyAreThereAfterARestartAndCanBeUndone() {
        session.close();
        open();

        assertRemarked();
        assertThat(letter.marks().undecidedCount()).isEqualTo(letter.marks().suggestionCount());
        letter.undo().orElseThrow().join();
        letter.undo().orElseThrow().join();
        assertThat(letter.marks().remarks(drug).isEmpty()).isTrue();
        assertWhole();
    }

    @Test
    void theLetterIsBroughtBackToHowItWasBeforeThemAndAfter() {
        LetterHistory history = letter.history();
        MarkSet now = letter.marks();

        letter.restore(history.imported()).orElseThrow().join();
        assertThat(letter.marks()).isEqualTo(history.imported());
        letter.restore(history.asOf(history.log().getLast().id())).orElseThrow().join();

        assertThat(letter.marks()).isEqualTo(now);
        assertWhole();
    }

    @Test
    void aSearchFindsThemWhateverIsDecided() {
        assertThat(found("flag:yes note:\"ask again\" status:undecided")).isEqualTo(1);
        assertThat(found("flag:yes reviewer:\"reviewer a\"")).isEqualTo(1);
        assertThat(found("flag:yes status:accepted")).isZero();

        letter.apply(session.corrections().accept(seen()).orElseThrow()).join();
        assertThat(found("flag:yes status:accepted")).isEqualTo(1);

        Mark accepted = letter.marks().annotations().getFirst();
        letter.apply(session.corrections().reject(accepted, letter.marks())).join();
        assertThat(found("note:again status:rejected")).isEqualTo(1);
    }

    @Test
    void theyGoWithTheirLabelAndComeBackWithIt() {
        MarkSet before = letter.marks();
        SchemaDraft draft = SchemaDraft.of(session.schema());

        session.schemaEditing()
                .apply(draft.remove("DRUG", new LabelFate.Removed()).change(), Progress.none());
        assertThat(reopened().suggestion(drug)).isEmpty();
        assertWhole();

        session.schemaEditing().undo(Progress.none());
        assertThat(reopened()).isEqualTo(before);
        assertWhole();
    }

    @Test
    void theyFollowTheirLabelToANewOne() {
        SchemaDraft draft = SchemaDraft.of(session.schema());

        session.schemaEditing().apply(draft.merge("DRUG", "DATE").change(), Progress.none());

        letter = first();
        assertThat(letter.marks().visible(drug).orElseThrow().label()).isEqualTo("DATE");
        assertRemarked();
        assertWhole();
    }

    @Test
    void aReviewersPackageBringsThemAndLaterWhatBecameOfThem() throws IOException {
        Path out = folder.resolve("theirs.package");
        session.rounds().addReviewer("Reviewer B", 4).join();
        session.packages().send("Reviewer B", null, out);
        Path away = folder.resolve("away");
        ReceivedPackage.open(out, away, ProjectKey.none(), Clock.systemUTC());
        Path back = folder.resolve("back.package");
        try (ProjectSession theirs = Labelled.open(away, "Reviewer B")) {
            OpenLetter opened = theirs.open(theirs.queue().getFirst().id()).join();
            opened.apply(new Edit.Remark(drug, Attributes.NOTE, null, "is it?")).join();
            opened.apply(
                            theirs.corrections()
                                    .accept(opened.marks().visible(drug).orElseThrow())
                                    .get())
                    .join();
            opened.undo().orElseThrow().join();
            theirs.packages().giveBack(back);
        }

        MergeReport report = session.packages().merge(back, Progress.none());

        assertThat(report.edits()).isEqualTo(3);
        assertThat(found("note:\"is it?\" reviewer:\"reviewer b\" status:undecided")).isEqualTo(1);
        assertRemarked();
        assertWhole();
    }

    private void open() {
        session = Labelled.open(project, "Reviewer A");
        letter = first();
    }

    private OpenLetter first() {
        return session.open(session.queue().getFirst().id()).join();
    }

    private MarkSet reopened() {
        return first().marks();
    }

    private Mark seen() {
        return letter.marks().visible(drug).orElseThrow();
    }

    private void set(String name, String value) {
        letter.apply(session.corrections().setAttribute(seen(), name, value).orElseThrow()).join();
    }

    private void assertRemarked() {
        assertThat(letter.marks().remarks(drug).toMap())
                .isEqualTo(Map.of(Attributes.NOTE, "ask again", Attributes.FLAG, "yes"));
    }

    private void assertWhole() {
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    private int found(String line) {
        Query query =
                switch (Query.parse(line, session.schema())) {
                    case ParsedQuery.Good(Query good) -> good;
                    case ParsedQuery.Bad bad -> throw new AssertionError(bad.problem().message());
                };
        return (int) session.searching().search(query, 100, Progress.none(), _ -> {}).hits();
    }
}
