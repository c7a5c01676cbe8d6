package org.glossator.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// Tells a Word document from other zip files by the names in it, without unpacking anything.
final class WordFile {

    private WordFile() {}

    static boolean is(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().anyMatch(e -> DocxText.BODY.matcher(e.getName()).matches());
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
