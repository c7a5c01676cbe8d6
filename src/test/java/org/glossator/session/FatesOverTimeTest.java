package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.detect.Detection;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.session.FatesOverTime.Of;
import org.glossator.session.FatesOverTime.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What reviewers made of suggestions, by the day on which they made it.
class FatesOverTimeTest {

    private static final Detection DETECTION = Detection.shipped();
    private static final Instant MONDAY = Instant.parse("2026-03-02T23:30:00Z");

    @TempDir Path folder;

    private final SetClock clock = new SetClock(MONDAY);
    private ProjectSession session;
    private OpenLetter letter;

    @BeforeEach
    void open() {
        Path project = Labelled.project(folder.resolve("project"), "composed-2013-notice");
        session =
                new ProjectOpening(project, Workers.ofMachine(), () -> DETECTION, clock).as("Lead");
        letter = session.open(session.queue().getFirst().id()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void eachDecisionCountsOnItsDay() {
        decide(Labelled.accept(suggestion(0)));
        clock.pass(Duration.ofDays(2));
        decide(Labelled.reject(suggestion(1)));

        assertThat(periods(new Of.All()))
                .containsExactly("2026-03-02 1 0 0", "2026-03-03 0 0 0", "2026-03-04 0 0 1");
    }

    @Test
    void aDayIsOneOfTheReviewersZone() {
        decide(Labelled.accept(suggestion(0)));

        assertThat(overTime(ZoneId.of("Europe/Berlin")).days())
                .containsOnlyKeys(LocalDate.of(2026, 3, 3));
    }

    @Test
    void whatIsCorrectedLaterCountsOnTheDayOfTheCorrection() {
        Annotation accepted = Annotation.accepting(suggestion(0), Labelled.id());
        decide(new Edit.Accept(suggestion(0).id(), accepted));
        clock.pass(Duration.ofDays(1));
        decide(new Edit.Relabel(accepted.id(), accepted.label(), "CITATION"));

        assertThat(periods(new Of.All())).containsExactly("2026-03-03 0 1 0");
    }

    @Test
    void whatIsTakenBackIsNotCounted() {
        decide(Labelled.reject(suggestion(0)));
        letter.undo().orElseThrow().join();

        assertThat(overTime(ZoneOffset.UTC).days()).isEmpty();
    }

    @Test
    void aNoteDecidesNothing() {
        Annotation accepted = Annotation.accepting(suggestion(0), Labelled.id());
        decide(new Edit.Accept(suggestion(0).id(), accepted));
        clock.pass(Duration.ofDays(1));
        decide(new Edit.SetAttribute(accepted.id(), Attributes.NOTE, null, "ask"));

        assertThat(periods(new Of.All())).containsExactly("2026-03-02 1 0 0");
    }

    @Test
    void labelsAndRulesAreCountedApart() {
        Suggestion one = suggestion(0);
        Suggestion other =
                letter.marks().suggestions().stream()
                        .filter(found -> !found.label().equals(one.label()))
                        .findFirst()
                        .orElseThrow();
        decide(Labelled.accept(one));
        decide(Labelled.reject(other));

        assertThat(periods(new Of.Label(one.label()))).containsExactly("2026-03-02 1 0 0");
        assertThat(periods(new Of.Rule(other.rule()))).containsExactly("2026-03-02 0 0 1");
        assertThat(overTime(ZoneOffset.UTC).parts())
                .contains(new Of.All(), new Of.Label(one.label()), new Of.Rule(other.rule()));
    }

    @Test
    void longWorkIsCountedByTheWeekAndLongerWorkByTheMonth() {
        LocalDate first = LocalDate.of(2026, 3, 4);

        assertThat(steps(first, first.plusDays(30))).isEqualTo(TimeStep.DAY);
        assertThat(steps(first, first.plusDays(31))).isEqualTo(TimeStep.WEEK);
        assertThat(steps(first, first.plusYears(1))).isEqualTo(TimeStep.MONTH);
        assertThat(over(first, first.plusDays(31)).periods(new Of.All()))
                .extracting(Period::from)
                .startsWith(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9))
                .endsWith(LocalDate.of(2026, 3, 30));
    }

    private static TimeStep steps(LocalDate first, LocalDate last) {
        return over(first, last).step();
    }

    private static FatesOverTime over(LocalDate first, LocalDate last) {
        SortedMap<LocalDate, List<FatesOverTime.Count>> days = new TreeMap<>();
        FateCounts one = new FateCounts("date.iso", 1, 0, 0, 0);
        days.put(first, List.of(new FatesOverTime.Count("DATE", "date.iso", one)));
        days.put(last, List.of(new FatesOverTime.Count("DATE", "date.iso", one)));
        return new FatesOverTime(days);
    }

    private void decide(Edit edit) {
        letter.apply(edit).join();
    }

    private Suggestion suggestion(int place) {
        MarkSet marks = letter.marks();
        return marks.suggestions().get(place);
    }

    private FatesOverTime overTime(ZoneId zone) {
        return session.work().report(zone, Progress.none()).overTime();
    }

    private List<String> periods(Of of) {
        return overTime(ZoneOffset.UTC).periods(of).stream()
                .map(period ->
                        "%s %d %d %d"
                                .formatted(
                                        period.from(),
                                        period.counts().accepted(),
                                        period.counts().corrected(),
                                        period.counts().rejected()))
                .toList();
    }

    /// Shows the time that a test sets.
    private static final class SetClock extends Clock {

        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
