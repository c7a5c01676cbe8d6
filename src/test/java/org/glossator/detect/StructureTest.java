package org.glossator.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.glossator.detect.structure.Issue;
import org.glossator.detect.structure.LetterStructure;
import org.glossator.detect.structure.Section;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final Detection DETECTION = Detection.shipped();

    private static LetterStructure structure(GoldLetter letter) {
        return LetterStructure.of(letter.text(), DETECTION.detect(letter.text()));
    }

    private static GoldLetter named(String start) {
        return GoldLetter.all(name -> name.startsWith(start)).getFirst();
    }

    @Test
    void aLettersSectionsFollowItsTitles() {
        assertThat(structure(named("000_")).sections())
                .extracting(Section::kind)
                .containsExactly(
                        Section.Kind.REVIEWER, Section.Kind.SUMMARY, Section.Kind.DECISIONS);
    }

    @Test
    void everyHeadingWithAnOutcomeIsAnIssue() {
        assertThat(structure(named("composed-2014")).issues())
                .extracting(Issue::request, issue -> issue.outcome().orElse(""))
                .contains(
                        tuple("LidoPro 121 gm", "upheld"),
                        tuple("Series of 5 Synvisc injections, left knee", "partially-overturned"))
                .hasSize(4);
    }

    @Test
    void anIssueTellsWhatEachSideReliedOn() {
        GoldLetter letter = named("000_");
        Issue issue = structure(letter).issues().getFirst();

        assertThat(issue.claimsAdministrator())
                .extracting(span -> span.of(letter.text()).replaceAll("\\s+", " "))
                .containsExactly(
                        "MTUS Chronic Pain Treatment Guidelines Muscle relaxants, Baclofen",
                        "Official Disability Guidelines, Muscle relaxants");
        assertThat(issue.reviewer())
                .extracting(span -> span.of(letter.text()).replaceAll("\\s+", " "))
                .containsExactly(
                        "MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain)"
                                + " Page(s): 63");
    }

    @Test
    void anIssuesRationaleBeginsBehindItsTitleAndEndsBeforeTheNextIssue() {
        GoldLetter letter = named("000_");
        List<Issue> issues = structure(letter).issues();

        assertThat(issues.getFirst().rationale())
                .map(span -> span.of(letter.text()))
                .hasValueSatisfying(text ->
                        assertThat(text)
                                .startsWith("According to page 63")
                                .endsWith("is not medically necessary."));
    }

    @Test
    void theNoticesOf2013HaveIssuesToo() {
        assertThat(structure(named("dev-01")).issues())
                .extracting(Issue::request, issue -> issue.outcome().orElse(""))
                .containsExactly(
                        tuple("12 sessions of aquatic therapy", "not-necessary"),
                        tuple("Cymbalta 60mg #30", "necessary"),
                        tuple("Soma 350mg #90", "not-necessary"));
    }

    @Test
    void aTextThatIsNoLetterHasNeitherSectionsNorIssues() {
        assertThat(LetterStructure.of("Dear reader", List.of()).sections()).isEmpty();
        assertThat(LetterStructure.of("", List.of()).issues()).isEmpty();
    }
}
