package org.glossator.export.hf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.glossator.export.RestoredLetter;
import org.glossator.export.RestoredLetters;
import org.jspecify.annotations.Nullable;

/// The rows of several Parquet files, one file after the other.
final class HfRows extends RestoredLetters {

    private final Deque<Path> files;
    private @Nullable ParquetReader<Group> open;

    HfRows(List<Path> files) {
        super("hf/data");
        this.files = new ArrayDeque<>(files);
    }

    @Override
    protected @Nullable RestoredLetter read() throws IOException {
        while (open != null || !files.isEmpty()) {
            ParquetReader<Group> rows = open;
            if (rows == null) {
                rows = new Reading(new LocalInputFile(files.removeFirst())).build();
                open = rows;
            }
            Group row = rows.read();
            if (row != null) {
                return HfRow.letter(row);
            }
            close();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        ParquetReader<Group> rows = open;
        open = null;
        if (rows != null) {
            rows.close();
        }
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
