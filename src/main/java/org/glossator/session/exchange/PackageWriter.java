package org.glossator.session.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;

/// Writes packages. A file has its name only when it is whole.
public final class PackageWriter {

    private PackageWriter() {}

    /// @param letters lines of one letter each, asked for one by one
    /// @throws FileAlreadyExistsException if there is such a file
    public static void write(
            Path file, Manifest manifest, LabelSchema labels, Iterator<String> letters)
            throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "is there already. Choose another name");
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Map<String, String> digests = new LinkedHashMap<>();
            try (ZipOutputStream zip =
                    new ZipOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                String name =
                        switch (manifest.way()) {
                            case OUT -> PackageFile.LETTERS;
                            case BACK -> PackageFile.EDITS;
                        };
                digests.put(name, part(zip, name, letters));
                String schema = SchemaFile.format(labels);
                digests.put(
                        PackageFile.LABELS,
                        part(zip, PackageFile.LABELS, List.of(schema).iterator()));
                byte[] json =
                        PackageFile.JSON
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsBytes(manifest.with(digests));
                zip.putNextEntry(new ZipEntry(PackageFile.MANIFEST));
                zip.write(json);
                zip.closeEntry();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// @return the part's SHA-256
    private static String part(ZipOutputStream zip, String name, Iterator<String> lines)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest sha = sha256();
        OutputStream out = new DigestOutputStream(zip, sha);
        while (lines.hasNext()) {
            out.write(lines.next().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(sha.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
