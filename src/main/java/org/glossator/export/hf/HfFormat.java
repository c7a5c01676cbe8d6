package org.glossator.export.hf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.FormatOptions;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.jspecify.annotations.Nullable;

/// A dataset folder for Hugging Face's `datasets`, `hf/`: `data/train-00000-of-00001.parquet` with
/// a row a letter, and the README whose head says the features. `spans` holds all spans, offsets in
/// code points, attributes as JSON; `tokens` and `ner_tags` what of them a tag a token can say.
public record HfFormat(FormatOptions options) implements ExportFormat {

    private static final String FILE = "hf/data/train-00000-of-00001.parquet";

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

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Files.createDirectories(file.getParent());
        TagNames tags = new TagNames(options);
        long count = 0;
        try (ParquetWriter<Group> out =
                ExampleParquetWriter.builder(new LocalOutputFile(file))
                        .withType(HfRow.SCHEMA)
                        .withConf(new PlainParquetConfiguration())
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .withRowGroupSize(ROW_GROUP)
                        .build()) {
            while (letters.hasNext()) {
                out.write(HfRow.of(letters.next(), tags));
                count++;
            }
        }
        Files.writeString(folder.resolve("hf/README.md"), new HfReadme(tags.names(), count).text());
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        ParquetReader<Group> rows = new Reading(new LocalInputFile(folder.resolve(FILE))).build();
        return new RestoredLetters(FILE) {
            @Override
            protected @Nullable RestoredLetter read() throws IOException {
                Group row = rows.read();
                return row == null ? null : HfRow.letter(row);
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    /// A reader of rows without Hadoop's configuration.
    private static final class Reading extends ParquetReader.Builder<Group> {
        Reading(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
