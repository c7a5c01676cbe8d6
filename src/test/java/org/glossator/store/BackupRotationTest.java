package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.store.Backup.Kind;
import org.junit.jupiter.api.Test;

class BackupRotationTest {

    /// A Wednesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void aBackupADayLeavesSevenDaysAndFourWeeks() {
        List<Backup> backups = IntStream.range(0, 60).mapToObj(BackupRotationTest::daily).toList();

        List<Backup> kept = new ArrayList<>(backups);
        kept.removeAll(BackupRotation.superfluous(backups));

        // Seven days, of which two weeks are among the four; of the other two the last days.
        assertThat(kept)
                .extracting(backup -> backup.madeAt().toLocalDate())
                .containsExactlyInAnyOrder(
                        TODAY,
                        TODAY.minusDays(1),
                        TODAY.minusDays(2),
                        TODAY.minusDays(3),
                        TODAY.minusDays(4),
                        TODAY.minusDays(5),
                        TODAY.minusDays(6),
                        TODAY.minusDays(10),
                        TODAY.minusDays(17));
    }

    @Test
    void ofOneDayTheLatestIsKept() {
        Backup early = new Backup(Path.of("a"), TODAY.atTime(7, 0), Kind.DAILY);
        Backup late = new Backup(Path.of("b"), TODAY.atTime(19, 0), Kind.DAILY);

        assertThat(BackupRotation.superfluous(List.of(early, late))).containsExactly(early);
    }

    @Test
    void aClockThatJumpedTakesNothingAway() {
        List<Backup> backups = new ArrayList<>();
        IntStream.range(0, 6).mapToObj(BackupRotationTest::daily).forEach(backups::add);
        backups.add(new Backup(Path.of("future"), TODAY.plusYears(30).atStartOfDay(), Kind.DAILY));

        assertThat(BackupRotation.superfluous(backups)).isEmpty();
    }

    @Test
    void whatSomebodyAskedForIsKept() {
        List<Backup> backups = IntStream.range(0, 50).mapToObj(i -> of(i, Kind.MANUAL)).toList();

        assertThat(BackupRotation.superfluous(backups)).isEmpty();
    }

    @Test
    void threeMigrationsAreKept() {
        List<Backup> backups = IntStream.range(0, 5).mapToObj(i -> of(i, Kind.MIGRATION)).toList();

        assertThat(BackupRotation.superfluous(backups))
                .containsExactly(backups.get(3), backups.get(4));
    }

    private static Backup daily(int daysAgo) {
        return of(daysAgo, Kind.DAILY);
    }

    private static Backup of(int daysAgo, Kind kind) {
        LocalDateTime madeAt = TODAY.minusDays(daysAgo).atTime(8, 0);
        return new Backup(Path.of(madeAt + "-" + kind), madeAt, kind);
    }
}
