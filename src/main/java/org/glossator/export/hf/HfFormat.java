package org.glossator.export.hf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.FormatOptions;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetters;
import org.glossator.export.split.Side;
import org.jspecify.annotations.Nullable;

/// A dataset folder for Hugging Face's `datasets`, `hf/`: `data/train-00000-of-00001.parquet` with
/// a row a letter, `validation` and `test` beside it where the corpus is split, and the README
/// whose head says the features. `spans` holds all spans, offsets in code points, attributes as
/// JSON; `tokens` and `ner_tags` what of them a tag a token can say.
public record HfFormat(FormatOptions options) implements ExportFormat {

    private static final String DATA = "hf/data";

    /// What is held in memory before it is written.
    private static final long ROW_GROUP = 16L << 20;

    @Override
    public String id() {
        return "hf";
    }

    @Override
    public Carries carries() {
        return Carries.of(
                OffsetUnit.CODE_POINT,
                Part.TEXT,
                Part.OVERLAP,
                Part.ATTRIBUTES,
                Part.PROVENANCE,
                Part.OFF_TOKEN,
                Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter).wholeCharacters().done();
    }

    /// What the head of the README that it wrote into a folder says of the Parquet files, for the
    /// head of one in that folder itself; empty if there is none.
    public static String head(Path folder) throws IOException {
        Path readme = folder.resolve("hf/README.md");
        if (!Files.exists(readme)) {
            return "";
        }
        String text = Files.readString(readme);
        return text.substring(text.indexOf("configs:"), text.indexOf("task_categories:"))
                .replace("    path: data/", "    path: hf/data/");
    }

    @Override
    public boolean holdsSides() {
        return true;
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(DATA));
        TagNames tags = new TagNames(options);
        Map<Side, Long> counts = new EnumMap<>(Side.class);
        @Nullable Fitted letter = next(letters);
        while (letter != null || counts.isEmpty()) {
            Side side = side(letter);
            counts.put(side, 0L);
            try (ParquetWriter<Group> out = writer(file(folder, side))) {
                while (letter != null && side(letter) == side) {
                    out.write(HfRow.of(letter, tags));
                    counts.merge(side, 1L, Long::sum);
                    letter = next(letters);
                }
            }
            if (letter != null && counts.containsKey(side(letter))) {
                throw new IllegalArgumentException("the letters of a side come together");
            }
        }
        Files.writeString(
                folder.resolve("hf/README.md"), new HfReadme(tags.names(), counts).text());
    }

    private static @Nullable Fitted next(Iterator<Fitted> letters) {
        return letters.hasNext() ? letters.next() : null;
    }

    /// All is training data where nothing is split.
    private static Side side(@Nullable Fitted letter) {
        return letter == null ? Side.TRAIN : letter.letter().side().orElse(Side.TRAIN);
    }

    private static Path file(Path folder, Side side) {
        return folder.resolve(DATA).resolve(HfReadme.name(side) + "-00000-of-00001.parquet");
    }

    private static ParquetWriter<Group> writer(Path file) throws IOException {
        return ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(HfRow.SCHEMA)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        List<Path> files =
                Arrays.stream(Side.values())
                        .map(side -> file(folder, side))
                        .filter(Files::exists)
                        .toList();
        return new HfRows(files);
    }
}
