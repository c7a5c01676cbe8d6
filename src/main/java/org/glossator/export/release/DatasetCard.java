package org.glossator.export.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glossator.export.ExportReport;
import org.glossator.export.split.Side;
import org.glossator.schema.Label;
import org.jspecify.annotations.Nullable;

/// `README.md`: the dataset card in Hugging Face's form.
///
/// @param reports what each export of the release came to
/// @param features the head's entries that say what the Parquet files hold; empty if there are none
record DatasetCard(ReleaseDetail detail, List<ExportReport> reports, String features) {

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(head());
        parts.add("# " + title() + " " + detail.version());
        parts.add(
                "%,d letters with %,d labelled spans, released %s."
                        .formatted(
                                detail.counts().letters(),
                                detail.counts().spans(),
                                detail.madeAt().substring(0, 10)));
        parts.add(contents());
        parts.add("## Labels\n\n" + labels());
        parts.add("## Source\n\n" + or(detail.words().source(), "Not stated."));
        parts.add("## How it was labelled\n\n" + labelling());
        parts.add("## Agreement\n\n" + agreement());
        parts.add("## Split\n\n" + split());
        training().ifPresent(parts::add);
        parts.add("## Known limits\n\n" + limits());
        parts.add("## Licence\n\n" + licence());
        return String.join("\n\n", parts) + "\n";
    }

    private String title() {
        return or(detail.words().title(), "Labelled letters");
    }

    private String licence() {
        return or(detail.words().licence(), "unknown");
    }

    private static String or(String words, String otherwise) {
        return words.isBlank() ? otherwise : words.strip();
    }

    private String head() {
        return """
        ---
        pretty_name: %s
        version: %s
        language:
        - en
        license: %s
        task_categories:
        - token-classification
        size_categories:
        - %s
        %s---\
        """
                .formatted(
                        quoted(title()),
                        quoted(detail.version()),
                        quoted(licence()),
                        size(detail.counts().letters()),
                        features);
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''").replaceAll("\\s+", " ") + "'";
    }

    /// As Hugging Face names sizes.
    private static String size(long letters) {
        if (letters < 1_000) {
            return "n<1K";
        }
        return letters < 10_000 ? "1K<n<10K" : letters < 100_000 ? "10K<n<100K" : "100K<n<1M";
    }

    private String contents() {
        StringBuilder table =
                new StringBuilder(
                        "| form | letters | spans | changed | left out |\n|---|---|---|---|---|\n");
        Map<String, long[]> sums = new TreeMap<>();
        for (ExportReport report : reports) {
            long[] sum = sums.computeIfAbsent(report.format(), _ -> new long[4]);
            sum[0] += report.letters();
            sum[1] += report.spans();
            sum[2] += report.changed();
            sum[3] += report.dropped();
        }
        sums.forEach((format, sum) ->
                table.append(
                        "| `%s` | %,d | %,d | %,d | %,d |\n"
                                .formatted(format, sum[0], sum[1], sum[2], sum[3])));
        return table
                + "\n`release.json` has the SHA-256 of each file, `CHANGELOG.md` what changed since"
                + " the release\nbefore, `schema.json` the labels"
                + (detail.words().guidelines().isBlank()
                        ? ""
                        : ", `guidelines.md` what reviewers followed")
                + ".";
    }

    private String labels() {
        TreeSet<String> known = new TreeSet<>(detail.counts().labels().keySet());
        StringBuilder table = new StringBuilder("| label | spans | what it is |\n|---|---|---|\n");
        for (Label label : detail.labels().labels()) {
            known.remove(label.id());
            row(table, label.id(), label.description());
        }
        known.forEach(label -> row(table, label, ""));
        return table.toString().stripTrailing();
    }

    private void row(StringBuilder table, String label, String description) {
        table.append(
                "| `%s` | %,d | %s |\n"
                        .formatted(
                                label,
                                detail.counts().labels().getOrDefault(label, 0L),
                                description.replace("|", "\\|").replaceAll("\\s+", " ")));
    }

    private String labelling() {
        String worked =
                detail.worked().isEmpty()
                        ? "Nobody has worked on these letters yet."
                        : "Worked on from %s to %s."
                                .formatted(detail.worked().getFirst(), detail.worked().getLast());
        return """
        Rules and a lexicon suggest spans; a reviewer accepts, corrects or rejects each and adds what is
        missing. %s Reviewers in the project: %d. Letters: %s. Spans: %s.
        Made by Glossator %s with detectors `%s`.\
        """
                .formatted(
                        worked,
                        detail.reviewers(),
                        words(detail.letterStatuses()),
                        words(detail.counts().statuses()),
                        detail.program(),
                        detail.detectors());
    }

    private static String words(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private String agreement() {
        if (detail.agreement().isEmpty()) {
            return "Not measured: no letter is done by two reviewers.";
        }
        StringBuilder table =
                new StringBuilder(
                        "| reviewers | letters | strict F1 | 95 % | kappa (tokens) | alpha (spans) |\n"
                                + "|---|---|---|---|---|---|\n");
        for (AgreementLine line : detail.agreement()) {
            String interval =
                    line.low() == null ? "" : number(line.low()) + " – " + number(line.high());
            table.append(
                    "| %s | %,d | %s | %s | %s | %s |\n"
                            .formatted(
                                    line.reviewers(),
                                    line.letters(),
                                    number(line.strict()),
                                    interval,
                                    number(line.kappa()),
                                    number(line.alpha())));
        }
        return table.toString().stripTrailing();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : "%.3f".formatted(value);
    }

    private String split() {
        SplitDetail split = detail.split();
        if (split == null) {
            return "It is not split.";
        }
        StringBuilder table = new StringBuilder("| side | letters | spans |\n|---|---|---|\n");
        for (Side side : Side.values()) {
            PartCount count = detail.sides().getOrDefault(side.id(), PartCount.NONE);
            table.append(
                    "| %s | %,d | %,d |\n".formatted(side.id(), count.letters(), count.spans()));
        }
        return """
        By %s with seed %d. Letters that are alike (Jaccard index of %s or more over shingles of five
        words, boilerplate left out) and letters of one case are on one side; a hash of a group's first
        letter says which. `split.tsv` has the side of each letter, `split.json` the largest groups and
        how alike letters of different sides are.

        %s\
        """
                .formatted(
                        split.ratio(),
                        split.seed(),
                        split.similar(),
                        table.toString().stripTrailing());
    }

    private Optional<String> training() {
        return new SpacyTraining(detail).text();
    }

    private String limits() {
        List<String> limits = new ArrayList<>();
        long undecided = detail.counts().statuses().getOrDefault("undecided", 0L);
        if (undecided > 0) {
            limits.add(
                    "%,d of the %,d spans are suggestions that no reviewer has decided on."
                            .formatted(undecided, detail.counts().spans()));
        }
        if (detail.counts().unlabelled() > 0) {
            limits.add("%,d letters have no span.".formatted(detail.counts().unlabelled()));
        }
        if (detail.agreement().isEmpty()) {
            limits.add("How far reviewers agree is not known.");
        }
        String masked = detail.selection().get("deidentify");
        limits.add(
                masked == null
                        ? "Nothing is masked: the texts are the letters' own."
                        : "What is labelled %s is masked; what nobody labelled is not."
                                .formatted(masked));
        if (detail.selection().containsKey("label")) {
            limits.add("Spans of other labels were left out.");
        }
        limits.add("Letters that are near-duplicates count as often as they come.");
        return limits.stream().map(limit -> "- " + limit).collect(Collectors.joining("\n"));
    }
}
