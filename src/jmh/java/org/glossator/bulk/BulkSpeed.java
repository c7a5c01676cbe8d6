package org.glossator.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.export.ExportReport;
import org.glossator.export.FormatOptions;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.session.ExportChoice;
import org.glossator.session.ExportOrder;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;

/// How fast a project goes out: `BulkSpeed PROJECT OUT REVIEWER FORMAT…`, the project made by
/// [BulkProject]. For each format the whole of `export`, reading back with it, from the opened
/// project to the files in their place. The disk's own speed is measured beside it. Run it with
/// `-Xmx256m`: the heap is part of the claim.
public final class BulkSpeed {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 512;

    private BulkSpeed() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        System.out.printf("disk alone: %.0f MB/s%n", disk(out));
        try (ProjectSession session = BulkProject.open(args[0], args[2])) {
            for (String format : List.of(args).subList(3, args.length)) {
                export(session, FormatName.named(format).orElseThrow(), out.resolve(format));
            }
        }
    }

    private static void export(ProjectSession session, FormatName format, Path folder)
            throws IOException {
        delete(folder);
        ExportOrder order =
                ExportOrder.of(
                        format,
                        FormatOptions.standard(session.schema()),
                        ExportChoice.of(Selection.ALL),
                        folder);
        Duration cpu = cpu();
        long start = System.nanoTime();
        ExportReport report = session.export(order, Progress.none());
        double seconds = (System.nanoTime() - start) / 1e9;
        double size = size(folder) / 1e6;
        System.out.printf(
                "%-14s %,7d letters %,10d spans %7.1f MB %6.1f s %6.1f MB/s %6.1f s of CPU, %s%n",
                format.id(),
                report.letters(),
                report.spans(),
                size,
                seconds,
                size / seconds,
                cpu().minus(cpu).toMillis() / 1e3,
                report.matrix().same()
                        ? "read back alike"
                        : report.matrix().differences().getFirst());
    }

    /// Of all threads: what a busy machine does not change.
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// MB a second of writing blocks to a file until they are on the disk.
    private static double disk(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("disk");
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 'x');
        long start = System.nanoTime();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < BLOCKS; i++) {
                channel.write(ByteBuffer.wrap(block));
            }
            channel.force(true);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        return BLOCKS * (double) BLOCK / 1e6 / seconds;
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(BulkSpeed::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
