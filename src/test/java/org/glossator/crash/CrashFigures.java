package org.glossator.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What came of a run of kills.
final class CrashFigures {

    private final long seed;
    private final Map<Work, Integer> kills = new EnumMap<>(Work.class);
    private final List<String> wrong = new ArrayList<>();
    private int edits;
    private int shown;
    private int lost;
    private Duration slowest = Duration.ZERO;

    CrashFigures(long seed) {
        this.seed = seed;
    }

    void add(Work work, Killed killed, Aftermath aftermath) {
        if (killed.byUs()) {
            kills.merge(work, 1, Integer::sum);
        } else if (work.goesOn()) {
            wrong.add(work + ": the program ended by itself");
        }
        for (Acknowledgement done : killed.acknowledged()) {
            switch (done) {
                case Acknowledgement.Edited _ -> edits++;
                case Acknowledgement.Shown _ -> shown++;
                case Acknowledgement.Imported _ -> {}
            }
        }
        lost += aftermath.lost().size();
        aftermath.lost().forEach(done -> wrong.add(work + ": lost: " + done.line()));
        aftermath.wrong().forEach(what -> wrong.add(work + ": " + what));
        if (aftermath.reopening().compareTo(slowest) > 0) {
            slowest = aftermath.reopening();
        }
    }

    int kills() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    int edits() {
        return edits;
    }

    Duration slowestReopening() {
        return slowest;
    }

    /// What was not as it has to be, what was lost among it.
    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "seed %d: %d kills %s, %d edits acknowledged, %d states of the window called saved,"
                        + " %d lost, slowest reopening %d ms, %d things wrong %s",
                seed,
                kills(),
                kills,
                edits,
                shown,
                lost,
                slowest.toMillis(),
                wrong.size(),
                wrong);
    }
}
