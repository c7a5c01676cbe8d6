package org.glossator.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeSet;
import org.glossator.export.split.LetterGroup;
import org.glossator.export.split.Side;
import org.glossator.export.split.SideCount;
import org.glossator.export.split.SideOverlap;
import org.glossator.export.split.SplitReport;

/// What a split came to, for people.
record SplitText(SplitReport report) {

    void print(PrintWriter out) {
        out.printf(
                "split %s, seed %d: %,d groups%n",
                report.plan().ratio(), report.plan().decidedSeed(), report.groups());
        Table table = new Table().row("", "train", "dev", "test");
        row(table, "letters", side -> report.sides().get(side).letters());
        row(table, "spans", side -> report.sides().get(side).spans());
        TreeSet<String> labels = new TreeSet<>();
        report.sides().values().forEach(count -> labels.addAll(count.labels().keySet()));
        labels.forEach(label -> row(table, label, side -> spans(report.sides(), side, label)));
        table.print(out);
        for (LetterGroup group : report.largest()) {
            out.printf(
                    "a group of %,d letters in %s: %s%n",
                    group.letters(), group.side().id(), why(group));
        }
        out.println("between the sides: " + words(report.overlap()));
        out.println("with boilerplate: " + words(report.overlapInAll()));
    }

    private interface Counting {
        long on(Side side);
    }

    private static void row(Table table, String name, Counting counting) {
        table.row(
                name,
                "%,d".formatted(counting.on(Side.TRAIN)),
                "%,d".formatted(counting.on(Side.DEV)),
                "%,d".formatted(counting.on(Side.TEST)));
    }

    private static long spans(Map<Side, SideCount> sides, Side side, String label) {
        return sides.get(side).labels().getOrDefault(label, 0L);
    }

    private static String why(LetterGroup group) {
        return group.similar() && group.sameCase()
                ? "near-duplicates and one case"
                : group.similar() ? "near-duplicates" : "one case";
    }

    private static String words(SideOverlap overlap) {
        return "%s Jaccard index %.2f, %,d pairs of near-duplicates"
                .formatted(overlap.atMost() ? "no" : "highest", overlap.highest(), overlap.pairs())
                .replace("no Jaccard index", "no Jaccard index above");
    }
}
