package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.mark.Suggestion;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.FindingDigest;
import org.glossator.store.Remembered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is decided once for a project of real letters.
class ProjectMemoryTest {

    @TempDir Path folder;

    private Path project;
    private ProjectSession session;

    @BeforeEach
    void open() {
        project =
                Labelled.project(
                        folder.resolve("project"),
                        "composed-2013-notice",
                        "dev-02-2014-pdf-topicals",
                        "dev-04-2016-pharmacy");
        session = Labelled.open(project, "Lead");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aFindingThatIsMeantSoIsRememberedWithWhoAndWhy() {
        List<Finding> findings = session.quality().consistency(Progress.none());
        Finding first = findings.getFirst();
        session.memory().intend(first, "a heading").join();
        session.close();
        session = Labelled.open(project, "Reviewer B");

        assertThat(session.memory().open(session.quality().consistency(Progress.none())))
                .hasSize(findings.size() - 1)
                .doesNotContain(first);
        assertThat(session.memory().intended().values())
                .singleElement()
                .satisfies(intended -> {
                    assertThat(intended.by()).isEqualTo("Lead");
                    assertThat(intended.reason()).isEqualTo("a heading");
                    assertThat(intended.kind()).isEqualTo(FindingDigest.kind(first));
                    assertThat(intended.at()).isNotNull();
                });
    }

    @Test
    void whatIsForgottenIsListedAgain() {
        List<Finding> findings = session.quality().consistency(Progress.none());
        session.memory().intend(findings.getFirst(), "").join();

        session.memory().forget(FindingDigest.of(findings.getFirst())).join();

        assertThat(session.memory().open(findings)).isEqualTo(findings);
    }

    @Test
    void everyFindingHasADigestOfItsOwn() {
        List<Finding> findings = session.quality().consistency(Progress.none());

        assertThat(findings).hasSizeGreaterThan(3);
        assertThat(findings.stream().map(FindingDigest::of).distinct()).hasSize(findings.size());
    }

    @Test
    void aSilencedRuleFindsNothingInLettersThatComeIn() {
        String rule = rules(0).getFirst();
        session.memory().silence(rule).join();
        session.memory().silence(rule).join();
        session.importLetters(
                List.of(Labelled.LETTERS.resolve("composed-2014-pdf.txt")), Progress.none());

        assertThat(rules(3)).isNotEmpty().doesNotContain(rule);
        assertThat(rules(0)).contains(rule);
        assertThat(session.memory().silenced())
                .singleElement()
                .matches(one -> one.rule().equals(rule) && one.by().equals("Lead"));
    }

    @Test
    void aRuleThatIsHeardAgainFindsAgain() {
        String rule = rules(0).getFirst();
        session.memory().silence(rule).join();

        session.memory().hear(rule).join();

        assertThat(session.memory().silenced()).extracting(Remembered.Silenced::rule).isEmpty();
    }

    private List<String> rules(int letter) {
        return session.open(session.queue().get(letter).id()).join().marks().suggestions().stream()
                .map(Suggestion::rule)
                .toList();
    }
}
