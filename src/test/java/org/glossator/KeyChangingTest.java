package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.session.PasswordDelay;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.Advance;
import org.glossator.store.Backup;
import org.glossator.store.Backups;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectException.Reason;
import org.glossator.store.ProjectKey;
import org.glossator.store.Verification;
import org.glossator.ui.dialog.KeyChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project whose password is set, changed and taken away again from the window.
class KeyChangingTest {

    private static final Path LETTER = Path.of("assets/letters/000_47fe36eff498bcee.txt");
    private static final Detection DETECTION = Detection.shipped();

    @TempDir Path folder;

    private final List<Duration> delays = new ArrayList<>();
    private final KeyChanging changing =
            new KeyChanging(KeyChangingTest::session, new PasswordDelay(delays::add));
    private Attempt attempt;

    @BeforeEach
    void make() {
        attempt = Attempt.at(folder.resolve("letters"));
        try (ProjectSession session = session(attempt)) {
            session.importLetters(List.of(LETTER), Progress.none());
            session.backUp(Progress.none());
        }
    }

    @AfterEach
    void close() {
        attempt.key().close();
    }

    @Test
    void aProjectIsPutUnderAPasswordWithItsBackups() {
        KeyChanged changed = change("", "open sesame");

        assertThat(changed.trouble()).isEmpty();
        assertThat(changed.encrypted()).isTrue();
        assertThat(changed.left()).isEmpty();
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> session(Attempt.at(attempt.project())))
                .returns(Reason.ENCRYPTED, ProjectException::reason);
        assertThat(backup(attempt.key()).letters()).isEqualTo(1);
    }

    @Test
    void thePasswordIsChangedAndTakenAwayAgain() {
        change("", "open sesame");
        change("open sesame", "open barley");
        KeyChanged removed = change("open barley", "");

        assertThat(removed.encrypted()).isFalse();
        try (ProjectSession session = session(Attempt.at(attempt.project()))) {
            assertThat(session.queue()).hasSize(1);
        }
        assertThat(backup(ProjectKey.none()).letters()).isEqualTo(1);
    }

    @Test
    void aWrongPresentPasswordIsSaidLateAndChangesNothing() {
        change("", "open sesame");

        KeyChanged refused = change("open barley", "mine now");

        assertThat(refused.trouble().orElseThrow().code()).isEqualTo("P-WRONG-PASSWORD");
        assertThat(refused.encrypted()).isTrue();
        assertThat(delays).containsExactly(Duration.ofSeconds(1));
        try (ProjectSession session = session(attempt)) {
            assertThat(session.queue()).hasSize(1);
        }
    }

    @Test
    void whatWasTypedIsWiped() {
        KeyChange typed = new KeyChange(new char[0], "open sesame".toCharArray());

        changing.change(attempt, typed).session().close();

        assertThat(typed.next()).containsOnly('\0');
        assertThat(typed).asString().doesNotContain("sesame");
    }

    /// The project stays closed, and is tried with the key that it has then.
    private KeyChanged change(String present, String next) {
        Outcome.Opened opened =
                changing.change(attempt, new KeyChange(present.toCharArray(), next.toCharArray()));
        opened.session().close();
        attempt = opened.attempt();
        return opened.key().orElseThrow();
    }

    private Verification backup(ProjectKey key) {
        Backups backups = Backups.of(attempt.project());
        Backup made = backups.all().getFirst();
        return backups.verify(made, key, Advance.unwatched());
    }

    private static ProjectSession session(Attempt attempt) {
        return new ProjectOpening(
                        attempt.project(),
                        Workers.ofMachine(),
                        () -> DETECTION,
                        Clock.systemUTC(),
                        attempt.key())
                .as(ProjectSession.FIRST_REVIEWER);
    }
}
