package org.glossator.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the detectors reach must not get lost: the goals as floors.
class DetectionScoresTest {

    private static final Detection DETECTION = Detection.shipped();

    @Test
    void theSharedLettersAreLabelledAsWellAsTwoCarefulPeopleWould() {
        List<String> mistakes = new ArrayList<>();
        Scores scores = Scores.of(DETECTION, GoldLetter.shared(), mistakes::add);

        assertThat(scores.f1("DATE")).as(mistakes.toString()).isGreaterThanOrEqualTo(0.995);
        assertThat(scores.f1("DRUG")).as(mistakes.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.f1("DECISION")).as(mistakes.toString()).isGreaterThanOrEqualTo(0.995);
        assertThat(scores.f1("CITATION")).as(mistakes.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.f1("all")).as(mistakes.toString()).isGreaterThanOrEqualTo(0.985);
        assertThat(scores.attributes("all")).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theDevelopmentLettersAreToo() {
        Scores scores = Scores.of(DETECTION, GoldLetter.development(), mistake -> {});

        assertThat(scores.f1("DATE")).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.f1("DRUG")).isGreaterThanOrEqualTo(0.98);
        assertThat(scores.f1("DECISION")).isGreaterThanOrEqualTo(0.985);
        assertThat(scores.f1("CITATION")).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.attributes("all")).isGreaterThanOrEqualTo(0.97);
    }

    /// Only the scores are looked at, never the mistakes: these letters stand for those that nobody
    /// has seen.
    @Test
    void lettersThatTheDetectorsWereNotDevelopedOnAreLabelledNearlyAsWell() {
        Scores scores = Scores.of(DETECTION, GoldLetter.heldOut(), mistake -> {});

        assertThat(scores.f1("DATE")).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.f1("DRUG")).isGreaterThanOrEqualTo(0.96);
        assertThat(scores.f1("DECISION")).isGreaterThanOrEqualTo(0.985);
        assertThat(scores.f1("CITATION")).isGreaterThanOrEqualTo(0.88);
        assertThat(scores.f1("all")).isGreaterThanOrEqualTo(0.96);
        assertThat(scores.attributes("all")).isGreaterThanOrEqualTo(0.95);
    }
}
