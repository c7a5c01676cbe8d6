package org.glossator.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.glossator.letter.Digest;

/// Packages as somebody might have changed them.
final class Repacked {

    private Repacked() {}

    /// The same with one part changed, and the checksums left as they were.
    static Path damaged(Path file, Path out, String part, UnaryOperator<String> change)
            throws IOException {
        Map<String, String> parts = parts(file);
        parts.computeIfPresent(part, (_, text) -> change.apply(text));
        return write(parts, out);
    }

    /// The same with one part changed and a checksum that fits.
    static Path forged(Path file, Path out, String part, UnaryOperator<String> change)
            throws IOException {
        Map<String, String> parts = parts(file);
        String before = parts.get(part);
        String after = change.apply(before);
        parts.put(part, after);
        parts.computeIfPresent(
                "package.json",
                (_, text) -> text.replace(Digest.of(before).hex(), Digest.of(after).hex()));
        return write(parts, out);
    }

    static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static Path write(Map<String, String> parts, Path out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out;
    }
}
