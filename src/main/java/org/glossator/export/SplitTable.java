package org.glossator.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.export.split.LetterGroup;
import org.glossator.export.split.Side;
import org.glossator.export.split.SideOverlap;
import org.glossator.export.split.SplitReport;

/// What lies beside a corpus that is split: a table with the side of each letter, and the report.
public final class SplitTable {

    public static final String HEAD = "letter\tsha256\tside\tgroup\n";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SplitTable() {}

    /// The letter's row.
    public static String row(ExportedLetter letter) {
        return TabRow.of(
                letter.id(),
                letter.letter().digest().hex(),
                letter.side().map(Side::id).orElse(""),
                letter.group());
    }

    public static void write(SplitReport report, Path file) throws IOException {
        Files.writeString(file, json(report) + "\n");
    }

    /// The report as a JSON object.
    public static String json(SplitReport report) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and strings are always writable", e);
        }
    }

    /// The report as names and values, in an order that is always the same.
    public static Map<String, Object> values(SplitReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ratio", report.plan().ratio().toString());
        values.put("seed", report.plan().decidedSeed());
        values.put("similar", report.plan().similar());
        Map<String, Object> sides = new LinkedHashMap<>();
        report.sides().forEach((side, count) -> sides.put(side.id(), count));
        values.put("sides", sides);
        values.put("groups", report.groups());
        values.put("largest_groups", report.largest().stream().map(SplitTable::values).toList());
        values.put("overlap", values(report.overlap()));
        values.put("overlap_with_boilerplate", values(report.overlapInAll()));
        return values;
    }

    private static Map<String, Object> values(LetterGroup group) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letters", group.letters());
        values.put("first", group.first());
        values.put("side", group.side().id());
        values.put("near_duplicates", group.similar());
        values.put("same_case", group.sameCase());
        return values;
    }

    private static Map<String, Object> values(SideOverlap overlap) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("highest_jaccard", Math.round(overlap.highest() * 10_000) / 10_000.0);
        values.put("at_most", overlap.atMost());
        values.put("letters", List.copyOf(overlap.letters()));
        values.put("near_duplicates", overlap.pairs());
        return values;
    }
}
