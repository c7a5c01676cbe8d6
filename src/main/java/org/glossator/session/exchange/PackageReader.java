package org.glossator.session.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.glossator.letter.Digest;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.glossator.session.exchange.PackageRefused.Reason;
import org.jspecify.annotations.Nullable;

/// A package that is there. When it is open, its parts are those that its checksums name, and none
/// is larger than a package may be. Nothing is unpacked to the disk.
public final class PackageReader implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;
    private final LabelSchema labels;

    private PackageReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest();
        check();
        this.labels = labels();
    }

    /// @throws PackageRefused if it is no package that can be taken
    /// @throws IOException if it cannot be read at all
    public static PackageReader open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (NoSuchFileException e) {
            throw e;
        } catch (ZipException | IllegalArgumentException e) {
            throw new PackageRefused(Reason.DAMAGED, file, "is no package, or is cut short");
        }
        try {
            return new PackageReader(file, zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            zip.close();
            throw new PackageRefused(Reason.DAMAGED, file, "is damaged. Have it sent again");
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /// What it says of itself.
    ///
    /// @throws PackageRefused if it goes the other way
    public Manifest manifestOf(Manifest.Way way) {
        if (manifest.way() != way) {
            throw new PackageRefused(
                    Reason.WRONG_WAY,
                    file,
                    switch (manifest.way()) {
                        case OUT -> "goes out to a reviewer and holds no edits";
                        case BACK -> "comes back from a reviewer and holds no letters";
                    });
        }
        return manifest;
    }

    /// The labels as they were where it was made.
    public LabelSchema schema() {
        return labels;
    }

    /// What the package says, whenever it was made: two of one digest say the same.
    public Digest digest() {
        return Digest.of(
                manifest.project()
                        + " "
                        + manifest.reviewer().uid()
                        + " "
                        + manifest.labels()
                        + " "
                        + manifest.entries().get(lettersPart()));
    }

    /// The letters, a line each.
    public Lines lines() throws IOException {
        return new Lines(
                new InputStreamReader(
                        zip.getInputStream(entry(lettersPart())), StandardCharsets.UTF_8));
    }

    /// Refuses it for what a line of it says.
    public PackageRefused damaged(String what) {
        return new PackageRefused(Reason.DAMAGED, file, "is damaged: " + what);
    }

    /// The letters of a package, one by one.
    public final class Lines implements AutoCloseable {

        private final Reader reader;
        private final char[] buffer = new char[1 << 16];
        private int from;
        private int to;

        private Lines(Reader reader) {
            this.reader = reader;
        }

        /// The next line; `null` at the end.
        ///
        /// @throws PackageRefused if it is longer than any letter
        public @Nullable String next() throws IOException {
            StringBuilder line = new StringBuilder();
            while (fill()) {
                int end = from;
                while (end < to && buffer[end] != '\n') {
                    end++;
                }
                line.append(buffer, from, end - from);
                if (line.length() > PackageFile.LONGEST_LINE) {
                    throw new PackageRefused(
                            Reason.TOO_LARGE, file, "holds more than any letter does");
                }
                from = end + 1;
                if (end < to) {
                    return line.toString();
                }
            }
            return line.isEmpty() ? null : line.toString();
        }

        /// Whether there is something left to read.
        private boolean fill() throws IOException {
            if (from >= to) {
                from = 0;
                to = reader.read(buffer);
            }
            return to > 0;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest manifest() throws IOException {
        try {
            Manifest read = PackageFile.JSON.readValue(small(PackageFile.MANIFEST), Manifest.class);
            if (read.form() > Manifest.FORM) {
                throw new PackageRefused(
                        Reason.NEWER, file, "was made by a newer Glossator. Update this one");
            }
            if (read.form() < 1 || read.reviewer().name().isBlank()) {
                throw new IllegalArgumentException("no such form");
            }
            return read;
        } catch (JsonProcessingException | NullPointerException e) {
            throw new IllegalArgumentException("the manifest is none", e);
        }
    }

    private LabelSchema labels() throws IOException {
        LabelSchema schema =
                SchemaFile.reread(new String(small(PackageFile.LABELS), StandardCharsets.UTF_8));
        if (!LabelsDigest.of(schema).hex().equals(manifest.labels())) {
            throw new IllegalArgumentException("the labels are not those of the manifest");
        }
        return schema;
    }

    private void check() throws IOException {
        Set<String> expected = Set.of(PackageFile.MANIFEST, PackageFile.LABELS, lettersPart());
        Set<String> there = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!there.equals(expected) || zip.size() != expected.size()) {
            throw new IllegalArgumentException("it has other parts");
        }
        for (String name : Set.of(PackageFile.LABELS, lettersPart())) {
            if (!digest(name).equals(manifest.entries().get(name))) {
                throw new IllegalArgumentException("a part is not what its checksum says");
            }
        }
    }

    private String lettersPart() {
        return switch (manifest.way()) {
            case OUT -> PackageFile.LETTERS;
            case BACK -> PackageFile.EDITS;
        };
    }

    private byte[] small(String name) throws IOException {
        try (InputStream in = zip.getInputStream(entry(name))) {
            byte[] bytes = in.readNBytes((int) PackageFile.MOST_SMALL + 1);
            if (bytes.length > PackageFile.MOST_SMALL) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    private String digest(String name) throws IOException {
        ZipEntry entry = entry(name);
        MessageDigest sha = PackageWriter.sha256();
        long packed = Math.max(1, entry.getCompressedSize());
        long read = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                read += some;
                if (read > PackageFile.MOST_LETTERS
                        || read > PackageFile.SMALL && read / packed > PackageFile.HIGHEST_RATIO) {
                    throw tooLarge();
                }
                sha.update(buffer, 0, some);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return entry;
    }

    private PackageRefused tooLarge() {
        return new PackageRefused(Reason.TOO_LARGE, file, "unpacks to more than a package holds");
    }
}
