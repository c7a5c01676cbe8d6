package org.glossator.export.release;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.glossator.export.ExportBatch;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.FormatOptions;
import org.glossator.export.SplitExport;
import org.glossator.export.SplitTable;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.hf.HfFormat;
import org.jspecify.annotations.Nullable;

/// Writes a release: its letters in each of its formats, a dataset card, a changelog, the labels,
/// the guidelines, the split, and `release.json` with the SHA-256 of every other file. What it
/// writes depends on the snapshots and this program's version only.
public final class ReleaseFolder {

    /// The manifest.
    public static final String MANIFEST = "release.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ExportBatch batch;
    private final Snapshot snapshot;
    private final UnaryOperator<FormatOptions> options;
    private final List<ExportBatch.Written> written = new ArrayList<>();

    private ReleaseFolder(
            ExportBatch batch, Snapshot snapshot, UnaryOperator<FormatOptions> options) {
        this.batch = batch;
        this.snapshot = snapshot;
        this.options = options;
    }

    /// Writes all of it into the batch's folder.
    ///
    /// @param before the release that the changelog begins at, or `null` if there is none
    /// @param options gives the formats what a project's own options do not say
    /// @return what each export came to
    public static List<ExportReport> write(
            ExportBatch batch,
            Snapshot snapshot,
            @Nullable Snapshot before,
            UnaryOperator<FormatOptions> options)
            throws IOException {
        return new ReleaseFolder(batch, snapshot, options).write(before);
    }

    private List<ExportReport> write(@Nullable Snapshot before) throws IOException {
        ReleaseDetail detail = snapshot.detail();
        for (String id : detail.formats()) {
            write(format(id));
        }
        List<ExportReport> reports = written.stream().map(ExportBatch.Written::report).toList();
        SplitDetail split = detail.split();
        if (split != null) {
            write("split.json", split.report() + "\n");
            writeSides();
        }
        write("schema.json", detail.schema() + "\n");
        if (!detail.words().guidelines().isBlank()) {
            write("guidelines.md", detail.words().guidelines().strip() + "\n");
        }
        ReleaseDifference since = before == null ? null : ReleaseComparison.of(before, snapshot);
        write("CHANGELOG.md", new ChangelogText(detail, since).text());
        String features = HfFormat.head(batch.folder());
        write("README.md", new DatasetCard(detail, reports, features).text());
        write(MANIFEST, manifest());
        return reports;
    }

    private ExportFormat format(String id) {
        return FormatName.named(id)
                .orElseThrow(() -> new IllegalArgumentException("no such format: " + id))
                .with(options.apply(snapshot.detail().formatOptions()));
    }

    private void write(ExportFormat format) throws IOException {
        List<Snapshot.Letters> opened = new ArrayList<>();
        try {
            if (snapshot.detail().split() == null) {
                written.add(
                        batch.add(
                                Path.of(""),
                                format,
                                snapshot.detail().options(),
                                open(opened, snapshot.letters())));
            } else {
                written.addAll(
                        SplitExport.add(
                                batch,
                                format,
                                snapshot.detail().options(),
                                side ->
                                        open(
                                                opened,
                                                letters(l ->
                                                        l.side()
                                                                .filter(side::equals)
                                                                .isPresent()))));
            }
        } finally {
            for (Snapshot.Letters letters : opened) {
                letters.close();
            }
        }
    }

    private Snapshot.Letters letters(Predicate<ExportedLetter> wanted) {
        try {
            return snapshot.letters(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterator<ExportedLetter> open(
            List<Snapshot.Letters> opened, Snapshot.Letters letters) {
        opened.add(letters);
        return letters;
    }

    private void writeSides() throws IOException {
        try (Snapshot.Letters letters = snapshot.letters();
                BufferedWriter rows =
                        Files.newBufferedWriter(batch.folder().resolve("split.tsv"))) {
            rows.write(SplitTable.HEAD);
            while (letters.hasNext()) {
                rows.write(SplitTable.row(letters.next()));
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(batch.folder().resolve(name), text);
    }

    private String manifest() throws IOException {
        ReleaseDetail detail = snapshot.detail();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", detail.version());
        values.put("before", detail.before());
        values.put("made_at", detail.madeAt());
        values.put("program", detail.program());
        values.put("detectors", detail.detectors());
        values.put("snapshot_sha256", snapshot.sha256());
        values.put("selection", detail.selection());
        values.put("options", detail.options());
        values.put("counts", detail.counts());
        values.put("sides", detail.sides());
        SplitDetail split = detail.split();
        if (split != null) {
            Map<String, Object> plan = new LinkedHashMap<>();
            plan.put("ratio", split.ratio());
            plan.put("seed", split.seed());
            plan.put("similar", split.similar());
            values.put("split", plan);
        }
        values.put("exports", written.stream().map(ReleaseFolder::values).toList());
        values.put("files", ExportBatch.digests(batch.folder()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values) + "\n";
    }

    private static Map<String, Object> values(ExportBatch.Written export) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", export.report().format());
        values.put("folder", export.place().toString());
        values.put("letters", export.report().letters());
        values.put("spans", export.report().spans());
        values.put("changed", export.report().changed());
        values.put("dropped", export.report().dropped());
        return values;
    }
}
