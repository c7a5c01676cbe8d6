package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.glossator.detect.Detection;
import org.glossator.letter.Span;
import org.glossator.mark.MarkSet;
import org.glossator.store.EditId;
import org.glossator.store.LoggedEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A letter as it was, brought back; with a clock that goes on by a minute an edit.
class LetterHistoryTest {

    private static final Instant START = Instant.parse("2026-03-04T05:00:00Z");

    @TempDir private Path folder;

    private final AtomicLong seconds = new AtomicLong(START.getEpochSecond());
    private ProjectSession session;
    private OpenLetter letter;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "The patient takes Norco 10/325 mg and naproxen 500 mg daily.");
        session = session();
        session.importLetters(List.of(file), Progress.none());
        letter = first();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theLetterIsShownAsItWasAfterAnyEdit() {
        MarkSet imported = letter.marks();
        LoggedEdit one = add(0, 3);
        MarkSet after = letter.marks();
        LoggedEdit two = add(4, 11);

        assertThat(letter.history().imported()).isEqualTo(imported);
        assertThat(letter.history().asOf(one.id())).isEqualTo(after);
        assertThat(letter.history().asOf(two.id())).isEqualTo(letter.marks());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter.history().asOf(new EditId(77)));
    }

    @Test
    void theLetterIsShownAsItWasAtAnyTime() {
        MarkSet imported = letter.marks();
        LoggedEdit one = add(0, 3);
        MarkSet after = letter.marks();
        add(4, 11);

        assertThat(letter.history().asOf(START)).isEqualTo(imported);
        assertThat(letter.history().asOf(one.madeAt().plusSeconds(59))).isEqualTo(after);
        assertThat(letter.history().asOf(Instant.MAX)).isEqualTo(letter.marks());
    }

    @Test
    void aClockThatIsSetBackTakesNoEditAway() {
        LoggedEdit before = add(0, 3);
        seconds.addAndGet(-Duration.ofDays(400).toSeconds());
        LoggedEdit after = add(4, 11);

        assertThat(after.madeAt()).isBefore(before.madeAt());
        assertThat(letter.history().asOf(before.madeAt())).isEqualTo(letter.marks());
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    @Test
    void anEarlierStateIsBroughtBackByOneEditThatCanBeUndone() {
        LoggedEdit one = add(0, 3);
        MarkSet earlier = letter.marks();
        letter.apply(session.corrections().acceptAll(letter.marks()).orElseThrow()).join();
        add(4, 11);
        MarkSet later = letter.marks();
        int entries = letter.history().log().size();

        letter.restore(letter.history().asOf(one.id())).orElseThrow().join();
        assertThat(letter.marks()).isEqualTo(earlier);
        assertThat(letter.history().log()).hasSize(entries + 1);

        letter.undo().orElseThrow().join();
        assertThat(letter.marks()).isEqualTo(later);
    }

    @Test
    void anEarlierStateIsThereAfterARestartAndCanStillBeUndone() {
        MarkSet imported = letter.marks();
        add(0, 3);
        MarkSet later = letter.marks();
        letter.restore(imported).orElseThrow().join();
        session.close();

        session = session();
        letter = first();
        assertThat(letter.marks()).isEqualTo(imported);
        letter.undo().orElseThrow().join();

        assertThat(letter.marks()).isEqualTo(later);
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    @Test
    void thereIsNothingToBringBackOfTheStateThatIs() {
        assertThat(letter.restore(letter.marks())).isEmpty();
    }

    @Test
    void theTimeThatSomebodyWasAtItIsCountedWithoutTheirPauses() {
        AtomicLong nanoseconds = new AtomicLong();
        Attention attention = new Attention(nanoseconds::get);

        nanoseconds.addAndGet(Duration.ofSeconds(7).toNanos());
        assertThat(attention.lap()).isEqualTo(Duration.ofSeconds(7));
        nanoseconds.addAndGet(Duration.ofHours(3).toNanos());
        assertThat(attention.lap()).isEqualTo(Attention.IDLE);
        assertThat(attention.lap()).isZero();
    }

    private LoggedEdit add(int start, int end) {
        seconds.addAndGet(60);
        return letter.apply(session.corrections().add(new Span(start, end), "DATE")).join();
    }

    private ProjectSession session() {
        InstantSource source = () -> Instant.ofEpochSecond(seconds.get());
        Clock clock = source.withZone(ZoneOffset.UTC);
        return new ProjectOpening(
                        folder.resolve("p"), Workers.ofMachine(), Detection::shipped, clock)
                .as("Reviewer A");
    }

    private OpenLetter first() {
        return session.open(session.queue().getFirst().id()).join();
    }
}
