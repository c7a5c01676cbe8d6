package org.glossator.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups are kept: of the daily ones the latest of each of the last seven days and of each
/// of the last four weeks that there are any of; of those before a migration the last three; and
/// all that somebody asked for.
///
/// Days and weeks are counted by the backups that are there, not back from today: a clock that
/// jumps years ahead, or a holiday, takes none away.
final class BackupRotation {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MIGRATIONS = 3;

    private BackupRotation() {}

    /// Those that are not kept.
    static List<Backup> superfluous(List<Backup> backups) {
        Set<LocalDate> days = new HashSet<>();
        Set<LocalDate> weeks = new HashSet<>();
        int migrations = 0;
        List<Backup> superfluous = new ArrayList<>();
        for (Backup backup : latestFirst(backups)) {
            boolean kept =
                    switch (backup.kind()) {
                        case MANUAL -> true;
                        case MIGRATION -> migrations++ < MIGRATIONS;
                        case DAILY -> {
                            LocalDate day = backup.madeAt().toLocalDate();
                            boolean newDay = days.size() < DAYS && days.add(day);
                            boolean newWeek = weeks.size() < WEEKS && weeks.add(week(day));
                            yield newDay || newWeek;
                        }
                    };
            if (!kept) {
                superfluous.add(backup);
            }
        }
        return superfluous;
    }

    static List<Backup> latestFirst(List<Backup> backups) {
        return backups.stream()
                .sorted(Comparator.comparing(Backup::madeAt).thenComparing(Backup::file).reversed())
                .toList();
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
